package io.github.themeboard.app.database;

import java.io.IOException;
import java.nio.file.Path;

/** Another server, as far as the data folder is concerned: holds it until its input ends. */
final class DataFolderHolder {

  private DataFolderHolder() {}

  public static void main(String[] arguments) throws IOException {
    try (DataFolder folder = DataFolder.open(Path.of(arguments[0]))) {
      System.out.println("held " + folder.path());
      System.in.read();
    } catch (StartRefused e) {
      System.out.println(e.getMessage());
    }
  }
}
