package io.github.themeboard.importer.read;

/** Markdown stays as it is written, front matter included; that is only read as well. */
final class MarkdownFile {
  private MarkdownFile() {}

  static RawText read(String name, byte[] bytes) throws UnreadableException {
    String text = PlainText.of(bytes);
    return new RawText(name, Format.MARKDOWN, text, FrontMatter.printed(text));
  }
}
