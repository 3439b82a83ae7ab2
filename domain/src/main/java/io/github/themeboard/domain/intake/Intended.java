package io.github.themeboard.domain.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One text that is to be imported: a file of a server's uploads folder, or an address.
 *
 * @param name what people call it: the file's name, the address, or the pasted text's title
 * @param node the server that has the file; null for an address
 * @param file its name in the uploads folder; null for an address
 * @param url where to fetch it; null for a file
 * @param title what the curator says that its title is; null to read it from the text
 * @param published what the curator says that its date is; null to read it from the text
 * @param bytes how long the file is; null for an address
 */
public record Intended(
    String name,
    @Nullable String node,
    @Nullable String file,
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable Long bytes) {

  /** Longer names are cut: they are shown, nothing is found by them. */
  private static final int LONGEST_NAME = 300;

  public Intended {
    if ((file == null) == (url == null) || (file == null) != (node == null)) {
      throw new IllegalArgumentException("it is either a file of a server or an address");
    }
    name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
  }

  /** A file that lies in a server's uploads folder. */
  public static Intended file(String name, String node, String file, long bytes) {
    return new Intended(name, node, file, null, null, null, bytes);
  }

  /** An address that is yet to be fetched. */
  public static Intended address(String url) {
    return new Intended(url, null, null, url, null, null, null);
  }

  /** The same with what the curator says of it. */
  public Intended with(@Nullable String givenTitle, @Nullable LocalDate givenDate) {
    return new Intended(name, node, file, url, givenTitle, givenDate, bytes);
  }
}
