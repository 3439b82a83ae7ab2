package io.github.themeboard.app.intake;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Page;
import jakarta.enterprise.context.RequestScoped;

/** Why nothing is imported, in words. */
@RequestScoped
class IntakeRefusals {
  private static final long MEGABYTE = 1 << 20;

  private final Page page;

  IntakeRefusals(Page page) {
    this.page = page;
  }

  Declined nothing() {
    return refused(400, words().no_files());
  }

  Declined noText() {
    return refused(400, words().no_text());
  }

  Declined noAddress() {
    return refused(400, words().no_address());
  }

  Declined noDate() {
    return refused(400, words().no_date());
  }

  Declined noImport() {
    return refused(400, words().no_import());
  }

  Declined tooMany(int most) {
    return refused(413, words().too_many_files(most));
  }

  Declined tooLarge(long most) {
    return refused(413, words().too_large(most / MEGABYTE));
  }

  Declined bodyTooLarge(long most) {
    return new Declined(413, words().body_title(), words().body_too_large(most / MEGABYTE));
  }

  Declined unknown() {
    return new Declined(404, words().unknown_title(), words().unknown_text())
        .leadingTo("/admin/imports", words().imports_title());
  }

  private Declined refused(int status, String why) {
    return new Declined(status, words().refused_title(), why)
        .leadingTo("/admin/imports", words().imports_title());
  }

  private IntakeMessages words() {
    return page.messages(IntakeMessages.class);
  }
}
