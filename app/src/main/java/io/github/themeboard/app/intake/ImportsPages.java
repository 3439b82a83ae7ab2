package io.github.themeboard.app.intake;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.intake.Door;
import io.github.themeboard.domain.intake.Failure;
import io.github.themeboard.domain.intake.ImportItem;
import io.github.themeboard.domain.intake.ImportJob;
import io.github.themeboard.domain.intake.ImportRepository;
import io.github.themeboard.domain.intake.ImportStatus;
import io.github.themeboard.domain.intake.Progress;
import io.github.themeboard.domain.intake.Tally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the pages of imports show. */
@RequestScoped
class ImportsPages {
  private static final String ADDRESS = "/admin/imports";
  private static final int PAGE = 30;
  private static final long MEGABYTE = 1 << 20;

  /** A long list is asked for less often: all of it is sent each time. */
  private static final int LONG = 100;

  private final Page page;
  private final ImportRepository imports;
  private final IntakeRefusals refusals;
  private final IntakeSettings settings;
  private final FailureWords failures;

  ImportsPages(
      Page page,
      ImportRepository imports,
      IntakeRefusals refusals,
      IntakeSettings settings,
      FailureWords failures) {
    this.page = page;
    this.imports = imports;
    this.refusals = refusals;
    this.settings = settings;
    this.failures = failures;
  }

  /** A row of the list. */
  record JobView(
      String href, long id, String door, String actor, String when, String state, String done) {}

  /**
   * All imports, newest first.
   *
   * @param older address of the rest of the list; null at its end
   */
  record ImportsView(
      ImportForm form, String filesHint, List<JobView> jobs, @Nullable String older) {}

  /** What became of one text. */
  record ItemView(
      int position,
      String name,
      String state,
      String token,
      @Nullable String counts,
      @Nullable String article,
      @Nullable String review,
      @Nullable String duplicate,
      @Nullable String origin,
      FailureWords.@Nullable FailureView failure,
      boolean retriable,
      boolean gone) {}

  /**
   * One import.
   *
   * @param part whether it is asked for as a part of a page that is there
   * @param over whether nothing more happens by itself
   * @param every seconds between two looks
   * @param retriable items that failed and can be tried again
   */
  record ImportView(
      String href,
      long id,
      String lead,
      String summary,
      @Nullable String cancelled,
      boolean part,
      boolean over,
      int every,
      boolean cancellable,
      long retriable,
      List<ItemView> items) {}

  @Transactional
  ImportsView list(ImportForm form, @Nullable Long before) {
    List<ImportJob> jobs = imports.newest(before, PAGE + 1);
    List<ImportJob> shown = jobs.subList(0, Math.min(PAGE, jobs.size()));
    Map<Long, Progress> progress = imports.progress(shown.stream().map(ImportJob::id).toList());
    return new ImportsView(
        form,
        words().files_hint(settings.fileSize().asLongValue() / MEGABYTE, settings.files()),
        shown.stream()
            .map(job -> job(job, Objects.requireNonNull(progress.get(job.id()))))
            .toList(),
        jobs.size() > PAGE ? ADDRESS + "?before=" + shown.get(PAGE - 1).id() : null);
  }

  private JobView job(ImportJob job, Progress progress) {
    return new JobView(
        ADDRESS + "/" + job.id(),
        job.id(),
        words().door(job.door()),
        who(job),
        page.dates().moment(job.createdAt()),
        words().status(progress.status()),
        words().done_of(progress.over(), progress.total()));
  }

  @Transactional
  ImportView one(long id, boolean part) {
    ImportJob job = imports.findByIdOptional(id).orElseThrow(refusals::unknown);
    Progress progress = Objects.requireNonNull(imports.progress(List.of(id)).get(id));
    List<ImportItem> items = imports.items(id);
    Instant cancelled = job.cancelledAt();
    return new ImportView(
        ADDRESS + "/" + id,
        id,
        words().import_lead(who(job), page.dates().moment(job.createdAt())),
        words()
            .summary(
                words().status(progress.status()),
                progress.over(),
                progress.total(),
                progress.failed()),
        cancelled == null
            ? null
            : words()
                .cancelled_by(String.valueOf(job.cancelledBy()), page.dates().moment(cancelled)),
        part,
        progress.status().over(),
        items.size() > LONG ? 5 : 2,
        progress.queued() > 0,
        items.stream().filter(ImportItem::retriable).count(),
        items.stream().map(this::item).toList());
  }

  private String who(ImportJob job) {
    return job.door() == Door.FOLDER ? words().actor_folder() : job.actor();
  }

  private ItemView item(ImportItem item) {
    Article article = item.article();
    Tally tally = item.tally();
    Failure failure = item.failure();
    Article origin = article == null ? null : article.repeats();
    return new ItemView(
        item.position(),
        item.name(),
        words().status(item.status()),
        item.status().token(),
        article == null ? null : counts(tally),
        address(article),
        article == null ? null : "/admin/queue/" + article.id(),
        address(item.duplicateOf()),
        address(origin),
        failure == null ? null : failures.of(failure),
        item.retriable(),
        item.status() == ImportStatus.FAILED && !item.retriable());
  }

  private String counts(Tally tally) {
    String counts = words().counts(tally.fresh(), tally.confirming(), tally.conflicting());
    return tally.held() == 0 ? counts : words().counts_held(counts, tally.held());
  }

  private static @Nullable String address(@Nullable Article article) {
    return article == null ? null : "/articles/" + article.id();
  }

  private IntakeMessages words() {
    return page.messages(IntakeMessages.class);
  }
}
