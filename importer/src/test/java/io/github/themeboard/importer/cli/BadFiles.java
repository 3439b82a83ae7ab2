package io.github.themeboard.importer.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that people hand in and that give no article. */
final class BadFiles {
  private BadFiles() {}

  static byte[] rubbish() {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  static byte[] png() {
    return "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\2\0\0\0".getBytes(ISO_8859_1);
  }

  static byte[] zip(String entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(TestTexts.ENGLISH.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Of a page that shows nothing, as a scan's text layer does. */
  static byte[] scan() {
    return pdf(new byte[0], null);
  }

  static byte[] encrypted() {
    return pdf(new byte[0], "secret");
  }

  static byte[] brokenPdf() {
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n".getBytes(ISO_8859_1);
  }

  /** A few kilobytes that become some megabytes. */
  static byte[] bomb(int megabytes) {
    return pdf(" ".repeat(megabytes * 1_000_000).getBytes(ISO_8859_1), null);
  }

  static byte[] deep(int levels) {
    return ("<!doctype html><body>" + "<div>".repeat(levels) + "Profit rose 5%.").getBytes(UTF_8);
  }

  static byte[] loginWall() {
    return """
        <!doctype html><title>Harbour Optics lifts its forecast</title><body>
        <h1>Harbour Optics lifts its forecast</h1><p>Profit rose 5%...</p>
        <form action="/login"><p>Please log in to continue reading.</p>
        <input name="user"><input type="password" name="password"></form>
        """
        .getBytes(UTF_8);
  }

  private static byte[] pdf(byte[] content, String password) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(content);
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      if (password != null) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
