package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.article.Article;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One text of an import: what it is, how far it is, and what became of it. */
@Entity
public class ImportItem {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_item")
  @SequenceGenerator(name = "import_item", sequenceName = "import_item_seq", allocationSize = 50)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private ImportJob job;

  private int position;
  private String name;

  @Enumerated(EnumType.STRING)
  private ImportStatus status;

  private @Nullable String node;
  private @Nullable String file;
  private @Nullable String url;
  private @Nullable String givenTitle;
  private @Nullable LocalDate givenDate;
  private @Nullable Long bytes;
  private int attempts;
  private @Nullable String claimedBy;
  private @Nullable Instant claimedAt;
  private @Nullable Instant finishedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Article article;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Article duplicateOf;

  private int fresh;
  private int confirming;
  private int conflicting;
  private int held;
  private @Nullable String error;
  private @Nullable String errorDetail;

  protected ImportItem() {}

  ImportItem(ImportJob job, int position, Intended intended) {
    this.job = job;
    this.position = position;
    this.name = intended.name();
    this.status = ImportStatus.QUEUED;
    this.node = intended.node();
    this.file = intended.file();
    this.url = intended.url();
    this.givenTitle = intended.title();
    this.givenDate = intended.published();
    this.bytes = intended.bytes();
  }

  void claim(String by, Instant at) {
    require(ImportStatus.QUEUED);
    status = ImportStatus.RUNNING;
    claimedBy = by;
    claimedAt = at;
    attempts++;
  }

  /** It has become an article with candidates. */
  public void imported(Article made, Tally tally, Instant at) {
    end(ImportStatus.DONE, at);
    article = made;
    fresh = tally.fresh();
    confirming = tally.confirming();
    conflicting = tally.conflicting();
    held = tally.held();
  }

  /** The board has its text already, so nothing is proposed. */
  public void duplicates(Article known, int withheld, Instant at) {
    end(ImportStatus.DONE, at);
    duplicateOf = known;
    held = withheld;
  }

  /** Its file is no longer needed. */
  public void letGoOfFile() {
    file = null;
  }

  /** It gives no article. */
  public void fail(Failure failure, Instant at) {
    end(ImportStatus.FAILED, at);
    error = failure.code();
    errorDetail = failure.detail();
  }

  private void end(ImportStatus as, Instant at) {
    require(ImportStatus.RUNNING);
    status = as;
    claimedBy = null;
    finishedAt = at;
  }

  private void require(ImportStatus wanted) {
    if (status != wanted) {
      throw new IllegalStateException("item " + id + " is " + status + ", not " + wanted);
    }
  }

  public Long id() {
    return Objects.requireNonNull(id);
  }

  public ImportJob job() {
    return job;
  }

  /** From 0, in the order in which they were sent. */
  public int position() {
    return position;
  }

  public String name() {
    return name;
  }

  public ImportStatus status() {
    return status;
  }

  /** Its file in the uploads folder of its server; null for an address, and once it is deleted. */
  public @Nullable String file() {
    return file;
  }

  public @Nullable String url() {
    return url;
  }

  public @Nullable String givenTitle() {
    return givenTitle;
  }

  public @Nullable LocalDate givenDate() {
    return givenDate;
  }

  public @Nullable Long bytes() {
    return bytes;
  }

  /** How often it was begun. */
  public int attempts() {
    return attempts;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }

  public @Nullable Article article() {
    return article;
  }

  public @Nullable Article duplicateOf() {
    return duplicateOf;
  }

  public Tally tally() {
    return new Tally(fresh, confirming, conflicting, held);
  }

  /** Why it failed; null if it did not. */
  public @Nullable Failure failure() {
    String code = error;
    return code == null ? null : new Failure(code, errorDetail);
  }

  /** Whether it can be tried again: it failed, and its text can still be had. */
  public boolean retriable() {
    return status == ImportStatus.FAILED && (file != null || url != null);
  }
}
