package io.github.themeboard.app.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What imports may take. */
@ConfigMapping(prefix = "themeboard.import")
public interface IntakeSettings {

  /** Of one file. */
  @WithDefault("20M")
  MemorySize fileSize();

  /** Of all files of one import; the server's limit for a request's body has to be as large. */
  @WithDefault("500M")
  MemorySize size();

  /** Files of one import, at most 1,000. */
  @WithDefault("1000")
  int files();

  /** Code points of one text. */
  @WithDefault("2000000")
  int characters();

  /** For reading one file. */
  @WithDefault("60S")
  Duration time();

  /** For finding what one text says; an article takes a few milliseconds. */
  @WithDefault("30S")
  Duration extractionTime();

  /** How many texts this server reads at the same time; each takes a processor and some memory. */
  @WithDefault("1")
  int workers();

  /** How often an idle server looks for texts that another one queued; its own wake it at once. */
  @WithDefault("2S")
  Duration look();

  /** How long the file of what failed is kept, so that it can be tried again. */
  @WithDefault("7D")
  Duration keepFailed();

  /** A folder whose files are imported as they come; none by default. */
  Optional<Path> folder();

  /** How long a file of that folder has to be left alone before it is taken. */
  @WithDefault("5S")
  Duration folderSettles();
}
