package io.github.themeboard.domain;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.article.Paragraph;
import io.github.themeboard.domain.article.Publisher;
import io.github.themeboard.domain.article.Source;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The invented sources, themes and companies that the tests of all packages share. */
public final class World {
  /** An evening in London, the next morning in Shanghai. */
  public static final Instant MONDAY = Instant.parse("2026-05-04T20:00:00Z");

  public static final House NORTH_PIER =
      new House("north-pier", new Wording("North Pier Research", "北堤研究"));
  public static final House LANTERN =
      new House("lantern", new Wording("Lantern Securities", "灯笼证券"));
  public static final Publisher LEDGER =
      new Publisher("daily-ledger", new Wording("Daily Ledger", "每日账簿"), null);
  public static final Theme SENSING = theme("quantum-sensing", "Quantum sensing");
  public static final Theme CLOCKS = theme("atom-clocks", "Atom clocks");
  public static final Company AURELIA = company("aurelia", "Aurelia Photonics");
  public static final Company BOREALIS = company("borealis", "Borealis Clocks");

  private World() {}

  /** A text of plain paragraphs. */
  public static ArticleText text(String... blocks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (String block : blocks) {
      int end = at + block.codePointCount(0, block.length());
      paragraphs.add(new Paragraph(Paragraph.Shape.TEXT, at, end));
      at = end + 1;
    }
    return new ArticleText(String.join("\n", blocks), paragraphs);
  }

  /** An article that says in its only sentence that airlines buy sensors. */
  public static Article article(String slug, @Nullable Publisher publisher, @Nullable House house) {
    return article(slug, publisher, house, Dating.exact(LocalDate.of(2026, 3, 4)));
  }

  public static Article article(
      String slug, @Nullable Publisher publisher, @Nullable House house, Dating dating) {
    Source source = new Source(publisher, house, null, null, null, "en", true, dating);
    return new Article(slug, source, text("Airlines buy sensors."), MONDAY);
  }

  /** A citation of what {@link #article} says. */
  public static Citation cite(Article article, @Nullable House quoted) {
    return new Citation(article, "buy sensors", 1, quoted, MONDAY);
  }

  /** A statement about these themes and companies, supported by one passage. */
  public static Statement statement(Set<Theme> themes, Set<Company> companies) {
    return statement(
        themes, companies, List.of(cite(article("night-flight", LEDGER, NORTH_PIER), null)));
  }

  public static Statement statement(
      Set<Theme> themes, Set<Company> companies, List<Citation> citations) {
    Wording text = new Wording("Airlines buy sensors.", "航空公司采购传感器。");
    return new Statement(text, Certainty.REPORTED, themes, companies, citations);
  }

  private static Theme theme(String slug, String name) {
    return new Theme(slug, null, 0, new Wording(name, null), Set.of(), MONDAY);
  }

  private static Company company(String slug, String name) {
    return new Company(slug, new Wording(name, null), Company.State.PRIVATE, MONDAY);
  }
}
