package io.github.themeboard.app.factapi;

import io.github.themeboard.domain.publication.BoardRepository;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The revision for programs that want to know whether anything has changed. */
@Path("/api/v1/revision")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
public class RevisionApi {
  private final BoardRepository board;

  RevisionApi(BoardRepository board) {
    this.board = board;
  }

  /** The number that grows with every change that readers can see. */
  public record Revision(long revision) {}

  @GET
  @Transactional
  @Operation(summary = "The board's revision")
  public Revision revision() {
    return new Revision(board.revision());
  }
}
