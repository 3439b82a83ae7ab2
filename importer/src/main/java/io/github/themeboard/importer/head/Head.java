package io.github.themeboard.importer.head;

import io.github.themeboard.domain.wording.SafeText;
import io.github.themeboard.importer.read.Printed;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article, each part as printed and null where it says nothing.
 *
 * @param publisher the site or paper that carries the article
 * @param house the research house whose view it reports; often another than the publisher
 * @param published the printed day; never one that only a relative date gives
 * @param dateHint null if the day is known, or if nothing places the article in time
 */
public record Head(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String house,
    @Nullable String author,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable DateHint dateHint) {

  /** Names and titles are told without what disguises them on a page. */
  public Head {
    title = plain(title);
    publisher = plain(publisher);
    house = plain(house);
    author = plain(author);
  }

  private static @Nullable String plain(@Nullable String printed) {
    return printed == null ? null : SafeText.plain(printed);
  }

  /**
   * This with what the file claims of itself. What is printed where a reader sees it is safer than
   * a hidden field, and a field is safer than what was recognised by its look, so:
   *
   * <ul>
   *   <li>title: the text's, unless it has none or only prints the claim with the site's name
   *       behind it; {@link HeadFinder#find(Anatomy, Printed)} also looks for the claim in the text
   *   <li>publisher, address: the claim, since a text names them in a menu or not at all; but not
   *       the platform where the text names the account that writes on it
   *   <li>house: the text's, since a field names the author's firm at best
   *   <li>author: the text's, since fields often hold the account that posted
   *   <li>day: the text's, since fields are also set when a page is changed; the claim if the text
   *       prints none, and then no hint is needed
   * </ul>
   */
  public Head merged(Printed claims) {
    LocalDate day = published != null ? published : claims.published();
    URI address = claims.url();
    String claimed = claims.title();
    boolean longer = title != null && claimed != null && title.contains(claimed);
    return new Head(
        longer ? claimed : first(title, claimed),
        WeChatAccount.platform(claims.publisher())
            ? first(publisher, claims.publisher())
            : first(claims.publisher(), publisher),
        first(house, claims.house()),
        first(author, claims.author()),
        address != null ? address.toString() : url,
        day,
        day != null ? null : dateHint);
  }

  /**
   * This with what a person says of it.
   *
   * @param name the title; null to keep this one
   * @param day when it was published; null to keep this one
   */
  public Head told(@Nullable String name, @Nullable LocalDate day) {
    return new Head(
        first(name, title),
        publisher,
        house,
        author,
        url,
        day != null ? day : published,
        day != null ? null : dateHint);
  }

  Head withTitle(String better) {
    return new Head(better, publisher, house, author, url, published, dateHint);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
