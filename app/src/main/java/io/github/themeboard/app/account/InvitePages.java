package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.account.Invites;
import io.github.themeboard.domain.account.PasswordRules;
import io.github.themeboard.domain.account.Refusal;
import io.github.themeboard.domain.account.Refused;
import io.github.themeboard.domain.account.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the page of an invite shows. */
@ApplicationScoped
class InvitePages {
  private static final Set<Refusal> OF_THE_NAME =
      Set.of(Refusal.NAME_MALFORMED, Refusal.NAME_TAKEN);

  private final Invites invites;
  private final Page page;
  private final AccountWords words;

  InvitePages(Invites invites, Page page, AccountWords words) {
    this.invites = invites;
    this.page = page;
    this.words = words;
  }

  /**
   * The page of an invite.
   *
   * @param open whether it still invites; if not, the rest is empty
   * @param gone what is said if it does not
   * @param until when it ends, in words
   * @param name as it was typed
   * @param least length of a password
   */
  record InviteView(
      boolean open,
      String gone,
      String role,
      String until,
      String name,
      int least,
      @Nullable String nameFault,
      @Nullable String passwordFault) {}

  InviteView asking(Secret token) {
    return view(token, "", null, null);
  }

  InviteView differing(InviteForm form) {
    return view(form.token(), form.name(), null, words.messages().passwords_differ());
  }

  InviteView refused(InviteForm form, Refused e) {
    String fault = words.messages().refusal(e.reason());
    return OF_THE_NAME.contains(e.reason())
        ? view(form.token(), form.name(), fault, null)
        : view(form.token(), form.name(), null, fault);
  }

  private InviteView view(
      Secret token, String name, @Nullable String nameFault, @Nullable String passwordFault) {
    Optional<Invites.Invitation> invitation = invites.find(token);
    return new InviteView(
        invitation.isPresent(),
        words.messages().refusal(Refusal.INVITE_GONE),
        invitation.map(i -> words.messages().role(i.role())).orElse(""),
        invitation.map(i -> page.dates().moment(i.expiresAt())).orElse(""),
        name,
        PasswordRules.LEAST_LENGTH,
        nameFault,
        passwordFault);
  }
}
