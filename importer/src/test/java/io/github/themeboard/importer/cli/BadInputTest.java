package io.github.themeboard.importer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is named with its reason in one line, and costs the others nothing. */
class BadInputTest {
  @TempDir private Path folder;

  @Test
  void eachKindOfBadFileHasAReasonOfItsOwn() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("empty.txt", new byte[0]);
    files.put("blank.txt", " \t\r\n\u3000\uFEFF\n".getBytes(UTF_8));
    files.put("rubbish.txt", BadFiles.rubbish());
    files.put("picture.txt", BadFiles.png());
    files.put("archive.zip", BadFiles.zip("note.txt"));
    files.put("report.docx", BadFiles.zip("word/document.xml"));
    files.put("encrypted.pdf", BadFiles.encrypted());
    files.put("broken.pdf", BadFiles.brokenPdf());
    files.put("scan.pdf", BadFiles.scan());
    files.put("bomb.pdf", BadFiles.bomb(3));
    files.put("deep.html", BadFiles.deep(100_000));
    files.put("login.html", BadFiles.loginWall());
    files.put("large.txt", "Profit rose 5%. ".repeat(70_000).getBytes(UTF_8));
    List<Object> args = new ArrayList<>(List.of("extract"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      args.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
    }
    args.add(folder);
    args.add(Files.writeString(folder.resolve("good.txt"), TestTexts.ENGLISH));

    args.addAll(List.of("--max-file-mb", 1, "--max-inflated-mb", 2));
    Run run = Run.of(args.toArray());

    assertThat(run.files()).containsExactly("good.txt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().replace(folder + "/", ""))
        .isEqualTo(
            """
            empty.txt: The file is empty.
            blank.txt: The file holds no text, only white space.
            rubbish.txt: The file is binary, or text in an unknown encoding; save it as UTF-8 text, \
            HTML or PDF.
            picture.txt: The file is a picture (png), which is not read; save it as PDF, HTML or \
            plain text.
            archive.zip: The file is an archive (zip), which is not read; save it as PDF, HTML or \
            plain text.
            report.docx: The file is a Word document (docx), which is not read; save it as PDF, \
            HTML or plain text.
            encrypted.pdf: The PDF is encrypted; save a copy without a password.
            broken.pdf: The PDF is broken or incomplete; get the file once more.
            scan.pdf: The PDF is a scan without text; run text recognition (OCR) over it first.
            bomb.pdf: The PDF's compressed content grows beyond 2000000 bytes; print it anew to a \
            PDF, or raise the limit.
            deep.html: The page nests its elements more than 500 deep; save it anew from a browser.
            login.html: The page asks for a login in place of the article; log in and save it from \
            a browser.
            large.txt: The file has more than 1000000 bytes; split it, or raise the limit.
            """
                + folder
                + ": This is a folder; name the files that are in it.\n");
  }

  @Test
  void standardInputIsHeldToTheSameLimitWithoutBeingReadToItsEnd() {
    byte[] large = "Profit rose 5%. ".repeat(70_000).getBytes(UTF_8);

    assertThat(Run.reading(large, "extract", "--max-file-mb", 1, "-"))
        .isEqualTo(
            new Run(
                1, "", "-: The file has more than 1000000 bytes; split it, or raise the limit.\n"));
  }

  @Test
  void aTextOfMoreCharactersThanTheLimitIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("note.txt"), TestTexts.ENGLISH);

    Run run = Run.of("extract", "--max-characters", 100, file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            file
                + ": The text has more than 100 characters; split the file, or raise the limit.\n");
  }

  @Test
  void aPageDeeperThanTheLimitIsRefusedAndReadWithAHigherOne() throws IOException {
    Path file = Files.write(folder.resolve("page.html"), BadFiles.deep(600));

    assertThat(Run.of("extract", file).code()).isEqualTo(1);
    assertThat(Run.of("extract", "--max-depth", 1000, file).code()).isZero();
  }

  @Test
  void aFileWithoutPermissionIsNamed() throws IOException {
    assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
    Path file = Files.writeString(folder.resolve("note.txt"), TestTexts.ENGLISH);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));

    assertThat(Run.of("extract", file))
        .isEqualTo(new Run(1, "", file + ": The file may not be read; check its permissions.\n"));
  }
}
