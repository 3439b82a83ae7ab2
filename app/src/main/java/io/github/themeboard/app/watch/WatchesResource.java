package io.github.themeboard.app.watch;

import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Next;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.watch.WatchLists;
import io.github.themeboard.domain.watch.Watched;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What an account follows: themes and companies by their slugs, separated by commas. */
@Path("/account/watches")
@RolesAllowed(Roles.READER)
@Personal
@Blocking
public class WatchesResource {
  private static final String LIST = "/watchlist";

  private final WatchLists lists;
  private final Visitor visitor;

  WatchesResource(WatchLists lists, Visitor visitor) {
    this.lists = lists;
    this.visitor = visitor;
  }

  @POST
  public Response watch(
      @RestForm @Nullable String theme,
      @RestForm @Nullable String company,
      @RestForm @Nullable String next) {
    if (theme != null) {
      lists.add(visitor.actor(), Watched.Kind.THEME, WatchListPages.slugsOf(theme));
    }
    if (company != null) {
      lists.add(visitor.actor(), Watched.Kind.COMPANY, WatchListPages.slugsOf(company));
    }
    return Response.seeOther(Next.of(Objects.requireNonNullElse(next, LIST))).build();
  }

  @DELETE
  public Response unwatch(
      @RestForm @Nullable String theme,
      @RestForm @Nullable String company,
      @RestForm @Nullable String next) {
    if (theme != null) {
      lists.remove(visitor.actor(), Watched.Kind.THEME, theme);
    }
    if (company != null) {
      lists.remove(visitor.actor(), Watched.Kind.COMPANY, company);
    }
    return Response.seeOther(Next.of(Objects.requireNonNullElse(next, LIST))).build();
  }

  /** What changed until now is new no more. */
  @POST
  @Path("visits")
  public Response see() {
    lists.see(visitor.actor());
    return Response.seeOther(Next.of(LIST)).build();
  }
}
