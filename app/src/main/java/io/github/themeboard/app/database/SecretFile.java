package io.github.themeboard.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A random secret in a file that only the server's user can read. */
record SecretFile(Path path) {

  private static final int RANDOM_BYTES = 32;

  String readOrCreate() {
    try {
      PrivateFiles.createFolder(path.getParent());
      if (!Files.exists(path)) {
        PrivateFiles.write(path, random());
      }
      PrivateFiles.restrictFile(path);
      String secret = Files.readString(path).strip();
      if (secret.isEmpty()) {
        throw new StartRefused(
            ("The secret file %s is empty. Put it back from a backup, or delete it to get a new"
                    + " secret.")
                .formatted(path));
      }
      return secret;
    } catch (IOException e) {
      throw new StartRefused(
          "Themeboard cannot read or write the secret file %s. Give this user the right to do so."
              .formatted(path),
          e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
