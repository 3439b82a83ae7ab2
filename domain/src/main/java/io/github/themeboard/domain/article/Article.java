package io.github.themeboard.domain.article;

import io.github.themeboard.domain.publication.Clocks;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source: its text, who published it, whose view it reports, and what is known of its date. */
@Entity
public class Article {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String slug;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Publisher publisher;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable House house;

  private @Nullable String author;
  private @Nullable String title;
  private @Nullable String url;

  /** BCP 47 tag of the text. */
  private String language;

  /** Whether the text is the board's own brief of the article rather than the article. */
  private boolean brief;

  @Basic(fetch = FetchType.LAZY)
  private String content;

  private String contentHash;

  @Enumerated(EnumType.STRING)
  private Dating.Certainty dating;

  private @Nullable LocalDate dated;
  private @Nullable String datedQuote;
  private Instant importedAt;
  private @Nullable String importedBy;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Article repeats;

  private LocalDate countsFrom;

  @ElementCollection
  @CollectionTable(name = "paragraph", joinColumns = @JoinColumn(name = "article_id"))
  @OrderColumn(name = "position")
  private List<Paragraph> paragraphs = new ArrayList<>();

  protected Article() {}

  /**
   * A new source.
   *
   * @param at when it entered the board; an article without a date counts from that day (UTC)
   */
  public Article(String slug, Source source, ArticleText text, Instant at) {
    this.slug = slug;
    this.publisher = source.publisher();
    this.house = source.house();
    this.author = source.author();
    this.title = source.title();
    this.url = source.url();
    this.language = source.language();
    this.brief = source.brief();
    this.content = text.content();
    this.contentHash = text.sha256();
    this.paragraphs = new ArrayList<>(text.paragraphs());
    this.importedAt = at;
    this.dating = source.dating().certainty();
    this.dated = source.dating().day();
    this.datedQuote = source.dating().quote();
    this.countsFrom = countsFrom(source.dating(), at);
  }

  public Long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public @Nullable Publisher publisher() {
    return publisher;
  }

  public @Nullable House house() {
    return house;
  }

  public @Nullable String author() {
    return author;
  }

  public @Nullable String title() {
    return title;
  }

  public @Nullable String url() {
    return url;
  }

  public String language() {
    return language;
  }

  public boolean brief() {
    return brief;
  }

  public ArticleText text() {
    return new ArticleText(content, List.copyOf(paragraphs));
  }

  /** Puts a corrected text in the place of this one; whoever does it keeps the old one. */
  public void replaceText(ArticleText text) {
    this.content = text.content();
    this.contentHash = text.sha256();
    this.paragraphs.clear();
    this.paragraphs.addAll(text.paragraphs());
  }

  /** Corrects what is known of the source; its language and its text stay. */
  public void correct(Source source) {
    this.publisher = source.publisher();
    this.house = source.house();
    this.author = source.author();
    this.title = source.title();
    this.url = source.url();
    this.dating = source.dating().certainty();
    this.dated = source.dating().day();
    this.datedQuote = source.dating().quote();
    this.countsFrom = countsFrom(source.dating(), importedAt);
  }

  private static LocalDate countsFrom(Dating dating, Instant imported) {
    LocalDate day = dating.day();
    return day != null ? day : LocalDate.ofInstant(imported, ZoneOffset.UTC);
  }

  /** What is known of the source beside its text. */
  public Source source() {
    return new Source(publisher, house, author, title, url, language, brief, dating());
  }

  public Dating dating() {
    return new Dating(dating, dated, datedQuote);
  }

  public Instant importedAt() {
    return importedAt;
  }

  /** Notes who imported it, and the article whose text it repeats or reworks, if there is one. */
  public void importedBy(String actor, @Nullable Article origin) {
    this.importedBy = actor;
    this.repeats = origin;
  }

  /** The account that imported it; null for one of a pack. */
  public @Nullable String importedBy() {
    return importedBy;
  }

  /** The article whose text this one repeats or reworks. */
  public @Nullable Article repeats() {
    return repeats;
  }

  /** Who speaks here, where the article quotes nobody else. */
  public Origin origin() {
    return Origin.of(this, null);
  }

  /** The day from which the published-by clock shows what this article says. */
  public LocalDate countsFrom() {
    return countsFrom;
  }

  /** Whether it had been published, and imported, by the clocks. */
  public boolean shownAt(Clocks clocks) {
    LocalDate by = clocks.publishedBy();
    Instant known = clocks.knownAt();
    return (by == null || !countsFrom.isAfter(by)) && (known == null || !importedAt.isAfter(known));
  }
}
