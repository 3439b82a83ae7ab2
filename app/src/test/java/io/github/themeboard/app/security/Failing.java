package io.github.themeboard.app.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Something that cannot be done, for a reason that is nobody's business. */
@Path("/")
@PermitAll
public class Failing {
  static final String SECRET = "the reason that is nobody's business";

  @GET
  @Path("api/v1/test-failure")
  public String program() {
    throw new IllegalStateException(SECRET);
  }

  @GET
  @Path("test-failure")
  public String page() {
    throw new IllegalStateException(SECRET);
  }
}
