package io.github.themeboard.app.company;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.wording.Token;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** By what a reader sorts companies: {@code ?sort=last}. */
public enum CompanyOrder implements Token {
  /** The most exposed first, then those that most sources name. */
  GRADE,
  NAME,
  /** The latest named first. */
  LAST,
  /** Those that most facts name first. */
  FACTS;

  /** One way to sort, as a link. */
  public record Choice(CompanyOrder order, String href, boolean chosen) {}

  /** The one that the address asks for; by grade if it asks for none that is known. */
  public static CompanyOrder of(Page page) {
    String asked = page.parameter("sort");
    return asked == null ? GRADE : Token.parse(CompanyOrder.class, asked).orElse(GRADE);
  }

  /** All of them as links to the same page. */
  public static List<Choice> choices(Page page) {
    CompanyOrder chosen = of(page);
    return Arrays.stream(values())
        .map(o -> new Choice(o, page.here(Map.of("sort", o.written())) + "#companies", o == chosen))
        .toList();
  }

  /** What does not need to be said is left out of addresses. */
  private String written() {
    return this == GRADE ? "" : token();
  }

  /** The order itself; names decide between equals. */
  public Comparator<Exposed> in(Locale locale) {
    Collator collator = Collator.getInstance(locale);
    Comparator<Exposed> byName =
        Comparator.comparing((Exposed e) -> e.company().name().in(locale), collator);
    Comparator<Exposed> byGrade =
        Comparator.comparing(Exposed::grade).thenComparing(Exposed::origins).reversed();
    return switch (this) {
      case GRADE -> byGrade.thenComparing(e -> e.company().name().any());
      case NAME -> byName;
      case LAST -> Comparator.comparing(Exposed::lastDay).reversed().thenComparing(byName);
      case FACTS ->
          Comparator.comparing((Exposed e) -> e.mentions().size()).reversed().thenComparing(byName);
    };
  }
}
