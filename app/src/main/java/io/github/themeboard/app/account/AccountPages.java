package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.account.Actor;
import io.github.themeboard.domain.account.PasswordRules;
import io.github.themeboard.domain.account.Refusal;
import io.github.themeboard.domain.account.Refused;
import io.github.themeboard.domain.account.Sessions;
import io.github.themeboard.domain.account.TooManyAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of one's own account shows. */
@ApplicationScoped
class AccountPages {
  private final Sessions sessions;
  private final Visitor visitor;
  private final Page page;
  private final AccountWords words;

  AccountPages(Sessions sessions, Visitor visitor, Page page, AccountWords words) {
    this.sessions = sessions;
    this.visitor = visitor;
    this.page = page;
    this.words = words;
  }

  /**
   * The page.
   *
   * @param least length of a password
   * @param others whether there are sessions besides this one
   */
  record AccountView(
      String name,
      String role,
      int least,
      List<SessionView> sessions,
      boolean others,
      @Nullable Notice notice,
      @Nullable String oldFault,
      @Nullable String newFault) {}

  /**
   * One session.
   *
   * @param browser what it calls itself, shortened to what people know
   */
  record SessionView(long id, String browser, String began, String seen, boolean current) {}

  AccountView own() {
    return view(null, null);
  }

  AccountView differing() {
    return view(null, words.messages().passwords_differ());
  }

  AccountView refused(Refused e) {
    String fault = words.messages().refusal(e.reason());
    return e.reason() == Refusal.OLD_PASSWORD_WRONG ? view(fault, null) : view(null, fault);
  }

  AccountView tooMany(TooManyAttempts e) {
    return view(words.messages().wait_seconds(e.seconds()), null);
  }

  private AccountView view(@Nullable String oldFault, @Nullable String newFault) {
    Actor actor = visitor.actor();
    List<SessionView> open = sessions.of(actor).stream().map(this::session).toList();
    return new AccountView(
        actor.name(),
        words.messages().role(actor.role()),
        PasswordRules.LEAST_LENGTH,
        open,
        open.stream().anyMatch(s -> !s.current()),
        words.notice(),
        oldFault,
        newFault);
  }

  private SessionView session(Sessions.Listed session) {
    String browser = BrowserName.of(session.agent());
    return new SessionView(
        session.id(),
        browser.isEmpty() ? words.messages().session_unknown() : browser,
        page.dates().moment(session.createdAt()),
        page.dates().moment(session.lastSeenAt()),
        session.current());
  }
}
