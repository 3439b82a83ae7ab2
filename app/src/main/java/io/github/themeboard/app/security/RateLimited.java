package io.github.themeboard.app.security;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource or method that each account, or each address of who is not signed in, may ask for only
 * so often. What is too much is answered with 429 and when to come back.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {

  /** Which of the settings {@code themeboard.rate-limit.*} holds. */
  String value();
}
