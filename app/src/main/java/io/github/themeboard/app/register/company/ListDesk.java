package io.github.themeboard.app.register.company;

import io.github.themeboard.app.intake.HeldUploads;
import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.register.OfficialLists;
import io.github.themeboard.importer.register.RegisterFault;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Receives official lists, and takes in those that a curator confirms. */
@RequestScoped
class ListDesk {
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final long MEGABYTE = 1 << 20;

  private final Page page;
  private final HeldUploads uploads;
  private final OfficialLists lists;
  private final Visitor visitor;

  ListDesk(Page page, HeldUploads uploads, OfficialLists lists, Visitor visitor) {
    this.page = page;
    this.uploads = uploads;
    this.lists = lists;
    this.visitor = visitor;
  }

  /**
   * Holds a list until it is confirmed.
   *
   * @return the name by which it is asked for
   * @throws Declined if it is no list
   */
  String receive(@Nullable FileUpload file) {
    if (file == null || !HeldUploads.sent(file)) {
      throw declined(BAD_REQUEST, words().no_file());
    }
    if (file.size() > uploads.most()) {
      throw declined(TOO_LARGE, words().too_large(uploads.most() / MEGABYTE));
    }
    try {
      String id = uploads.hold(file);
      try {
        ListUpload.read(id, uploads.find(id).orElseThrow());
        return id;
      } catch (RegisterFault e) {
        uploads.release(id);
        throw declined(BAD_REQUEST, words().unreadable());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A list that is held.
   *
   * @throws Declined if it is not, or not any more
   */
  ListUpload find(String id) {
    HeldUploads.Held held = uploads.find(id).orElseThrow(this::gone);
    try {
      return ListUpload.read(id, held);
    } catch (IOException e) {
      throw gone();
    }
  }

  /**
   * Takes a list in.
   *
   * @param seal of the preview that was confirmed
   * @return the act that did it
   * @throws io.github.themeboard.domain.register.PreviewOutdated if it means something else by now
   */
  long take(ListUpload list, String seal, @Nullable String reason) {
    long act = lists.take(list.plan(), list.name(), seal, visitor.actor().name(), reason).id();
    uploads.release(list.id());
    return act;
  }

  void discard(String id) {
    uploads.release(find(id).id());
  }

  private Declined gone() {
    return new Declined(404, words().gone_title(), words().gone())
        .leadingTo("/admin/companies/lists", words().lists());
  }

  private Declined declined(int status, String why) {
    return new Declined(status, words().lists(), why)
        .leadingTo("/admin/companies/lists", words().lists());
  }

  private ListMessages words() {
    return page.messages(ListMessages.class);
  }
}
