package io.github.themeboard.app.register;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.ErrorAnswers;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.register.EntryChangedSince;
import io.github.themeboard.domain.register.JoinRefused;
import io.github.themeboard.domain.register.MergerRefused;
import io.github.themeboard.domain.register.NameTaken;
import io.github.themeboard.domain.register.NoSuchEntry;
import io.github.themeboard.domain.register.ThemeFault;
import io.github.themeboard.domain.theme.ThemeRepository;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Why the register was not changed, in words; one place for pages and programs. */
class RegisterRefusals {
  private static final int CONFLICT = 409;

  private final Page page;
  private final ErrorAnswers answers;
  private final ThemeRepository themes;

  RegisterRefusals(Page page, ErrorAnswers answers, ThemeRepository themes) {
    this.page = page;
    this.answers = answers;
    this.themes = themes;
  }

  @ServerExceptionMapper
  Response merger(MergerRefused e) {
    return conflict(
        words().refused_about(e.company().in(page.locale()), words().merger_refused(e.reason())));
  }

  @ServerExceptionMapper
  Response join(JoinRefused e) {
    return conflict(words().join_itself());
  }

  @ServerExceptionMapper
  Response taken(NameTaken e) {
    return conflict(words().name_taken(e.name(), e.owner()));
  }

  @ServerExceptionMapper
  Response changed(EntryChangedSince e) {
    return conflict(words().changed_since(e.by().actor(), page.dates().moment(e.by().at())));
  }

  @ServerExceptionMapper
  Response theme(ThemeFault e) {
    return conflict(
        e.problem() == ThemeFault.Problem.PARENT_BELOW
            ? words().theme_in_the_way(name(e.slug()))
            : words().theme_fault(e.problem()));
  }

  @ServerExceptionMapper
  Response missing(NoSuchEntry e) {
    return answers.of(new Declined(404, words().missing_title(), words().missing_text()));
  }

  private String name(String theme) {
    return themes.tree().bySlug(theme).map(t -> t.name().in(page.locale())).orElse(theme);
  }

  private Response conflict(String why) {
    return answers.of(new Declined(CONFLICT, words().refused_title(), why));
  }

  private RegisterMessages words() {
    return page.messages(RegisterMessages.class);
  }
}
