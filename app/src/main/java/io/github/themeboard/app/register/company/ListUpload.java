package io.github.themeboard.app.register.company;

import io.github.themeboard.app.intake.HeldUploads;
import io.github.themeboard.domain.register.OfficialLists;
import io.github.themeboard.importer.load.OfficialListPlan;
import io.github.themeboard.importer.register.OfficialList;
import io.github.themeboard.importer.register.RegisterFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/**
 * An official list that somebody sent and has still to confirm.
 *
 * @param name of its file
 * @param passedOver rows that are no share: funds, bonds, warrants
 */
record ListUpload(String id, String name, OfficialLists.Planner plan, int passedOver) {
  /** Above any exchange's list; a workbook unpacks to some ten times its size. */
  private static final OfficialList.Limits LIMITS =
      new OfficialList.Limits(32 << 20, 128 << 20, 50_000, 2_000);

  /**
   * Reads a held file.
   *
   * @throws RegisterFault if it is no list that we know
   * @throws IOException if it cannot be read
   */
  static ListUpload read(String id, HeldUploads.Held held) throws IOException {
    try (InputStream in = Files.newInputStream(held.path())) {
      OfficialList list = OfficialList.read(in, LIMITS);
      return new ListUpload(id, held.name(), new OfficialListPlan(list), list.passedOver());
    }
  }
}
