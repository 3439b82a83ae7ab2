package io.github.themeboard.app.database;

import java.util.Locale;

/** Operating system and processor, in the words of the archives with the database's programs. */
record Platform(String system, String processor) {

  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /**
   * @param osName the system property os.name
   * @param osArch the system property os.arch
   */
  static Platform of(String osName, String osArch) {
    String name = osName.toLowerCase(Locale.ROOT);
    String system =
        name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : name;
    String processor =
        switch (osArch.toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> osArch;
        };
    return new Platform(system, processor);
  }

  /** The archive's name on the class path; not every platform has one there. */
  String archive() {
    return "postgres-%s-%s.txz".formatted(system, processor);
  }

  /** The name of a program's file. */
  String programFile(String program) {
    return system.equals("windows") ? program + ".exe" : program;
  }
}
