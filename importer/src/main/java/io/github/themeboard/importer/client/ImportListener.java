package io.github.themeboard.importer.client;

/** Is told how an import goes. */
public interface ImportListener {
  /** Something went on; one line in words. */
  void progress(String line);

  /** What became of one file; told once for each. */
  void result(FileResult result);
}
