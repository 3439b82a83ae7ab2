package io.github.themeboard.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveUnpackerTest {

  @Test
  void keepsLinksAndExecutableFiles() throws IOException {
    Path folder = Files.createDirectory(TestFolder.named("unpacked"));
    unpack(
        folder, file("bin/run", 0755), file("share/text", 0644), link("bin/alias", "../bin/run"));
    assertThat(folder.resolve("bin/run")).isExecutable().hasContent("content");
    assertThat(Files.isExecutable(folder.resolve("share/text"))).isFalse();
    assertThat(Files.readSymbolicLink(folder.resolve("bin/alias"))).hasToString("../bin/run");
  }

  @Test
  void refusesWhatLeavesTheFolder() throws IOException {
    Path folder = Files.createDirectory(TestFolder.named("left"));
    for (TarArchiveEntry entry :
        new TarArchiveEntry[] {
          file("../outside", 0644),
          file("bin/../../outside", 0644),
          link("bin/out", "../../outside"),
          link("absolute", "/etc"),
        }) {
      assertThatExceptionOfType(IOException.class)
          .as(entry.getName())
          .isThrownBy(() -> unpack(folder, entry))
          .withMessageContaining("leaves its folder");
    }
    assertThat(folder.resolveSibling("outside")).doesNotExist();
  }

  @Test
  void neverWritesThroughALink() throws IOException {
    Path folder = Files.createDirectory(TestFolder.named("through"));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> unpack(folder, file("a", 0644), link("b", "a"), file("b", 0644)));
  }

  private static TarArchiveEntry file(String name, int mode) {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setMode(mode);
    return entry;
  }

  private static TarArchiveEntry link(String name, String target) {
    TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
    entry.setLinkName(target);
    return entry;
  }

  private static void unpack(Path folder, TarArchiveEntry... entries) throws IOException {
    byte[] content = "content".getBytes(StandardCharsets.UTF_8);
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
      for (TarArchiveEntry entry : entries) {
        entry.setSize(entry.isSymbolicLink() ? 0 : content.length);
        tar.putArchiveEntry(entry);
        if (!entry.isSymbolicLink()) {
          tar.write(content);
        }
        tar.closeArchiveEntry();
      }
    }
    ArchiveUnpacker.unpack(new ByteArrayInputStream(bytes.toByteArray()), folder);
  }
}
