package io.github.themeboard.app.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what changes something and does not carry the form's token; tokens of the API need none.
 */
class FormGuard {
  private final FormToken form;
  private final Visitor visitor;
  private final Cookies cookies;
  private final SecurityWords words;

  FormGuard(FormToken form, Visitor visitor, Cookies cookies, SecurityWords words) {
    this.form = form;
    this.visitor = visitor;
    this.cookies = cookies;
    this.words = words;
  }

  @ServerRequestFilter
  @WithFormRead
  void check(ResteasyReactiveContainerRequestContext request) {
    if (CrossSiteGuard.SAFE.contains(request.getMethod()) || visitor.byToken()) {
      return;
    }
    if (!form.proves(given(request))) {
      throw words.staleForm();
    }
  }

  private static @Nullable String given(ResteasyReactiveContainerRequestContext request) {
    String header = request.getHeaderString(FormToken.HEADER);
    if (header != null) {
      return header;
    }
    ResteasyReactiveRequestContext context =
        (ResteasyReactiveRequestContext) request.getServerRequestContext();
    return context.getFormParameter(FormToken.FIELD, true, false) instanceof String field
        ? field
        : null;
  }

  @ServerResponseFilter
  void give(ContainerRequestContext request, ContainerResponseContext response) {
    form.fresh()
        .ifPresent(
            secret -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookies.form(secret)));
  }
}
