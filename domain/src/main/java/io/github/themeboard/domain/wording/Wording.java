package io.github.themeboard.domain.wording;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees, in the two languages of the product, or in one of them where nobody has
 * written the other.
 *
 * @param en English, or null; a blank one becomes null
 * @param zh Simplified Chinese, or null; a blank one becomes null
 */
@Embeddable
public record Wording(@Nullable String en, @Nullable String zh) {

  public Wording {
    en = en == null || en.isBlank() ? null : en;
    zh = zh == null || zh.isBlank() ? null : zh;
    if (en == null && zh == null) {
      throw new IllegalArgumentException("a wording needs its English or its Chinese form");
    }
  }

  /**
   * What a source says in its own language.
   *
   * @param language BCP 47 tag; every language that is not Chinese stands in the English form
   */
  public static Wording said(String language, String words) {
    return isChinese(Locale.forLanguageTag(language))
        ? new Wording(null, words)
        : new Wording(words, null);
  }

  /** The form for a reader's language, the other one where that is missing. */
  public String in(Locale locale) {
    String chinese = zh;
    return isChinese(locale) && chinese != null ? chinese : any();
  }

  /** The English form, or the Chinese one: for order, comparisons and logs. */
  public String any() {
    String english = en;
    return english != null ? english : Objects.requireNonNull(zh);
  }

  /** BCP 47 tag of what {@link #in} returns, for the {@code lang} attribute. */
  public String languageIn(Locale locale) {
    return en == null || isChinese(locale) && zh != null ? "zh-CN" : "en";
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }
}
