package io.github.themeboard.app.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;

/**
 * The product's words outside of a request. Templates ask the current request for its language, so
 * there has to be one: it says nothing.
 */
public final class Words {
  private Words() {}

  public static Messages in(String language) {
    HttpServerRequest silent = answering(HttpServerRequest.class, null);
    Arc.container()
        .instance(CurrentVertxRequest.class)
        .get()
        .setCurrent(answering(RoutingContext.class, silent));
    return MessageBundles.get(Messages.class, Localized.Literal.of(language));
  }

  private static <T> T answering(Class<T> type, HttpServerRequest request) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> method.getName().equals("request") ? request : null);
    return type.cast(proxy);
  }
}
