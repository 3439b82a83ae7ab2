package io.github.themeboard.importer.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Formats that people hand in and that hold no text to read here, by their first bytes. */
final class ForeignFormat {
  private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

  static {
    SIGNATURES.put("\u00D0\u00CF\u0011\u00E0", "an old Office file (doc, xls or ppt)");
    SIGNATURES.put("{\\rtf", "a rich text file (rtf)");
    SIGNATURES.put("%!PS", "a PostScript file");
    SIGNATURES.put("\u0089PNG", "a picture (png)");
    SIGNATURES.put("\u00FF\u00D8\u00FF", "a picture (jpeg)");
    SIGNATURES.put("GIF8", "a picture (gif)");
    SIGNATURES.put("II*\0", "a picture (tiff)");
    SIGNATURES.put("MM\0*", "a picture (tiff)");
    SIGNATURES.put("\u001F\u008B", "a compressed file (gzip)");
    SIGNATURES.put("7z\u00BC\u00AF", "an archive (7z)");
    SIGNATURES.put("Rar!", "an archive (rar)");
    SIGNATURES.put("BZh", "a compressed file (bzip2)");
    SIGNATURES.put("\u00FD7zXZ", "a compressed file (xz)");
    SIGNATURES.put("(\u00B5/\u00FD", "a compressed file (zstd)");
    SIGNATURES.put("ID3", "a sound file (mp3)");
    SIGNATURES.put("OggS", "a sound file (ogg)");
    SIGNATURES.put("\u007FELF", "a program");
    SIGNATURES.put("SQLite format 3", "a database (sqlite)");
  }

  private ForeignFormat() {}

  /** "a picture (png)"; null for a file that may be text. */
  static @Nullable String named(String head) {
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return archive(head);
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return "a picture (webp)";
    }
    if (head.startsWith("ftyp", 4)) {
      return "a film or picture (mp4 or heic)";
    }
    if (head.contains("MIME-Version:") && head.contains("multipart/related")) {
      return "a web archive (mhtml)";
    }
    return SIGNATURES.entrySet().stream()
        .filter(e -> head.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Office files are zip archives; the names of their parts stand in plain. */
  private static String archive(String head) {
    if (head.contains("application/epub+zip")) {
      return "a book (epub)";
    }
    if (head.contains("application/vnd.oasis.opendocument")) {
      return "an OpenDocument file (odt, ods or odp)";
    }
    if (head.contains("word/")) {
      return "a Word document (docx)";
    }
    if (head.contains("xl/")) {
      return "an Excel workbook (xlsx)";
    }
    if (head.contains("ppt/")) {
      return "a PowerPoint file (pptx)";
    }
    return head.contains("[Content_Types].xml")
        ? "an Office file (docx, xlsx or pptx)"
        : "an archive (zip)";
  }
}
