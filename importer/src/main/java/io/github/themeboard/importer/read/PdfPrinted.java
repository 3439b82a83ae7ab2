package io.github.themeboard.importer.read;

import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says of itself. Its title and author are mostly those of a template or a machine, so
 * only what looks meant is taken; its day is that of the printing, never taken as that of the
 * publication.
 */
final class PdfPrinted {
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?iU)\\(?(anonymous|unknown|unspecified|unnamed|none|null|n/?a)\\)?"
              + "|microsoft.*|powerpoint.*|adobe.*|untitled.*|document ?[0-9]*|slide ?[0-9]*|无标题.*"
              + "|幻灯片.*|文档 ?[0-9]*|演示文稿.*|user|users|admin|administrator|owner|author|title"
              + "|windows.*|微软.*|root|guest|匿名|未知|佚名|[^\\p{L}]*"
              + "|.*\\.(docx?|pptx?|xlsx?|pdf|indd|qxd|tex|html?|wps|rtf|txt)|\\S*_\\S*"
              + "|.*[\\\\/].*[\\\\/].*");

  private PdfPrinted() {}

  static Printed of(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    String title = meant(information.getTitle());
    String author = meant(information.getAuthor());
    String language = Claim.language(document.getDocumentCatalog().getLanguage());
    return new Printed(title, author, null, null, null, null, language);
  }

  private static @Nullable String meant(@Nullable String said) {
    String name = Claim.name(said);
    return name == null || MACHINE.matcher(name).matches() || isMojibake(name) ? null : name;
  }

  /** Chinese bytes that a program took for Latin ones. */
  private static boolean isMojibake(String name) {
    long odd = name.chars().filter(c -> c >= 0x80 && c <= 0xFF || c == 0xFFFD).count();
    return odd * 3 > name.length();
  }
}
