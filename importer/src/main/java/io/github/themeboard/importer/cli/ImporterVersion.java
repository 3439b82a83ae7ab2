package io.github.themeboard.importer.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class ImporterVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = ImporterCommand.class.getPackage().getImplementationVersion();
    return new String[] {"themeboard-importer " + (version == null ? "from source" : version)};
  }
}
