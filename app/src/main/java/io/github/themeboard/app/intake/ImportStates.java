package io.github.themeboard.app.intake;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.intake.Failure;
import io.github.themeboard.domain.intake.ImportItem;
import io.github.themeboard.domain.intake.ImportRepository;
import io.github.themeboard.domain.intake.Progress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads how far imports are, for programs. */
@RequestScoped
class ImportStates {
  private final ImportRepository imports;
  private final IntakeRefusals refusals;
  private final Page page;

  ImportStates(ImportRepository imports, IntakeRefusals refusals, Page page) {
    this.imports = imports;
    this.refusals = refusals;
    this.page = page;
  }

  @Transactional
  ImportJson json(long id) {
    imports.findByIdOptional(id).orElseThrow(refusals::unknown);
    Progress progress = Objects.requireNonNull(imports.progress(List.of(id)).get(id));
    return new ImportJson(
        id,
        progress.status().token(),
        progress.over(),
        progress.total(),
        imports.items(id).stream().map(this::item).toList());
  }

  private ImportJson.Item item(ImportItem item) {
    Failure failure = item.failure();
    return new ImportJson.Item(
        item.name(),
        item.status().token(),
        id(item.article()),
        id(item.duplicateOf()),
        item.tally().fresh(),
        item.tally().confirming(),
        item.tally().conflicting(),
        item.tally().held(),
        failure == null
            ? null
            : page.messages(IntakeMessages.class).failure(FailureReason.of(failure)));
  }

  private static @Nullable Long id(@Nullable Article article) {
    return article == null ? null : article.id();
  }
}
