package io.github.themeboard.importer.read;

import io.github.themeboard.importer.read.Patience.Refused;
import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.io.OutputStream;

/** What the compressed streams of one document may still grow to. */
final class InflatedBytes {
  private final long most;
  private long left;

  InflatedBytes(long most) {
    this.most = most;
    this.left = most;
  }

  /** Passes nothing on, and refuses more than is left. */
  OutputStream counter() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        spend(1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        spend(length);
      }
    };
  }

  void spend(long bytes) {
    Patience.check();
    left -= bytes;
    if (left < 0) {
      throw refusal();
    }
  }

  Refused refusal() {
    return new Refused(
        new UnreadableException(
            Reason.INFLATES_TOO_FAR,
            "The PDF's compressed content grows beyond "
                + most
                + " bytes; print it anew to a PDF, or raise the limit."));
  }
}
