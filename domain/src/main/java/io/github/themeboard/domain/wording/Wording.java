package io.github.themeboard.domain.wording;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees, in the two languages of the product.
 *
 * @param en English, always there
 * @param zh Simplified Chinese, or null where nobody has written it; a blank one becomes null
 */
@Embeddable
public record Wording(String en, @Nullable String zh) {

  public Wording {
    if (en.isBlank()) {
      throw new IllegalArgumentException("a wording needs its English form");
    }
    zh = zh == null || zh.isBlank() ? null : zh;
  }

  /** The form for a reader's language, English where the Chinese one is missing. */
  public String in(Locale locale) {
    String chinese = zh;
    return isChinese(locale) && chinese != null ? chinese : en;
  }

  /** BCP 47 tag of what {@link #in} returns, for the {@code lang} attribute. */
  public String languageIn(Locale locale) {
    return isChinese(locale) && zh != null ? "zh-CN" : "en";
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }
}
