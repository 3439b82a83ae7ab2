package io.github.themeboard.app.intake;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.intake.Failure;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Why a text gave no article, in the reader's language. */
@RequestScoped
class FailureWords {
  private final Page page;

  FailureWords(Page page) {
    this.page = page;
  }

  /**
   * A failure in words.
   *
   * @param detail what else is known; null if nothing is
   * @param detailLang where the detail is not in the language of the page; else null
   */
  record FailureView(String reason, @Nullable String detail, @Nullable String detailLang) {}

  FailureView of(Failure failure) {
    String reason = page.messages(IntakeMessages.class).failure(FailureReason.of(failure));
    String said = failure.detail();
    if (said == null || FailureDetail.saidByCode(said)) {
      return new FailureView(reason, null, null);
    }
    String known = known(said);
    return known == null
        ? new FailureView(reason, said, "en")
        : new FailureView(reason, known, null);
  }

  private @Nullable String known(String said) {
    DetailMessages words = page.messages(DetailMessages.class);
    return ForeignKind.of(said)
        .map(named -> foreign(named, words))
        .or(
            () ->
                FailureDetail.of(said)
                    .map(d -> words.detail(d.detail()).formatted(d.open().toArray())))
        .orElse(null);
  }

  private static String foreign(ForeignKind.Named named, DetailMessages words) {
    String kind = words.kind(named.kind());
    String endings = named.endings();
    return endings == null ? words.foreign(kind) : words.foreign_named(kind, endings);
  }
}
