package io.github.themeboard.importer.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackFilesTest {
  @TempDir private Path folder;

  @Test
  void aFolderIsReadAsAPack() throws IOException {
    Path packed = SmallPack.valid().inFolder(folder.resolve("pack"));

    assertThat(PackReader.read(PackFiles.at(packed))).isEqualTo(SmallPack.valid().read());
  }

  @Test
  void aZipFileIsReadAsAPack() throws IOException {
    Path zip = SmallPack.valid().inZip(folder.resolve("pack.zip"));

    assertThat(PackReader.read(PackFiles.at(zip))).isEqualTo(SmallPack.valid().read());
  }

  @Test
  void aFileThatIsNoZipFileIsAFault() throws IOException {
    Path file = Files.writeString(folder.resolve("pack.zip"), "not a zip file");

    assertThat(SmallPack.faults(PackFiles.at(file)))
        .singleElement()
        .asString()
        .startsWith("pack.yaml:1: cannot be read: ");
  }

  @Test
  void aPathWithNothingAtItIsAFault() {
    Path nowhere = folder.resolve("nowhere");

    assertThatThrownBy(() -> PackFiles.at(nowhere))
        .isInstanceOf(FaultyPack.class)
        .hasMessage(nowhere + ":1: there is no such folder or zip file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.md", "articles/../../secret.md", "./../pack/../secret.md"})
  void aPathThatLeavesTheFolderOfThePackIsNotRead(String path) throws IOException {
    Files.writeString(folder.resolve("secret.md"), "secret");
    PackFiles files = PackFiles.at(SmallPack.valid().inFolder(folder.resolve("pack")));

    assertThat(files.read(path)).isNull();
  }

  @Test
  void aManifestThatNamesAFileOutsideThePackNamesAMissingFile() throws IOException {
    Files.writeString(folder.resolve("secret.md"), "---\nslug: secret\nlanguage: en\n---\nSecret.");
    SmallPack nosy =
        SmallPack.valid().changed("pack.yaml", "facts:\n", "  - ../secret.md\nfacts:\n");

    assertThat(SmallPack.faults(PackFiles.at(nosy.inFolder(folder.resolve("pack")))))
        .containsExactly("../secret.md:1: the pack has no such file");
  }

  @Test
  void anAbsolutePathIsNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
    PackFiles files = PackFiles.at(SmallPack.valid().inFolder(folder.resolve("pack")));

    assertThat(files.read(secret.toAbsolutePath().toString())).isNull();
  }

  @Test
  void aFolderWhoseNameBeginsLikeThatOfThePackIsNotRead() throws IOException {
    SmallPack.valid().inFolder(folder.resolve("pack-of-another"));
    PackFiles files = PackFiles.at(SmallPack.valid().inFolder(folder.resolve("pack")));

    assertThat(files.read("../pack-of-another/pack.yaml")).isNull();
  }

  @Test
  void aLinkThatLeavesTheFolderOfThePackIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
    Path packed = SmallPack.valid().inFolder(folder.resolve("pack"));
    assumeTrue(linked(packed.resolve("articles/link.md"), secret));

    assertThat(PackFiles.at(packed).read("articles/link.md")).isNull();
  }

  @Test
  void aPackWhoseFolderIsReachedThroughALinkIsRead() throws IOException {
    Path packed = SmallPack.valid().inFolder(folder.resolve("pack"));
    Path link = folder.resolve("link");
    assumeTrue(linked(link, packed));

    assertThat(PackReader.read(PackFiles.at(link))).isEqualTo(SmallPack.valid().read());
  }

  @Test
  void aFolderThatIsALinkOutOfThePackIsNotFollowed() throws IOException {
    Path other = SmallPack.valid().inFolder(folder.resolve("other"));
    Path packed = SmallPack.valid().inFolder(folder.resolve("pack"));
    assumeTrue(linked(packed.resolve("more"), other));

    assertThat(PackFiles.at(packed).read("more/houses.yaml")).isNull();
  }

  @Test
  void aLinkFromOneFileOfThePackToAnotherIsFollowed() throws IOException {
    Path packed = SmallPack.valid().inFolder(folder.resolve("pack"));
    assumeTrue(linked(packed.resolve("link.yaml"), packed.resolve("houses.yaml")));

    assertThat(PackFiles.at(packed).read("link.yaml")).contains("north-pier");
  }

  @Test
  void aPathThatNoFileSystemKnowsIsAMissingFile() throws IOException {
    PackFiles files = PackFiles.at(SmallPack.valid().inFolder(folder.resolve("pack")));

    assertThat(files.read("articles/\0.md")).isNull();
  }

  @Test
  void aFolderInThePackIsNoFile() throws IOException {
    PackFiles inFolder = PackFiles.at(SmallPack.valid().inFolder(folder.resolve("pack")));
    PackFiles inZip = PackFiles.at(SmallPack.valid().inZip(folder.resolve("pack.zip")));

    assertThat(inFolder.read("articles")).isNull();
    assertThat(inFolder.read("")).isNull();
    assertThat(inZip.read("articles")).isNull();
    assertThat(inZip.read("articles/")).isNull();
  }

  @Test
  void aFileOfTheGreatestSizeIsReadAndOneByteMoreIsRefused() throws IOException {
    String most = "x".repeat(PackFiles.MOST_BYTES);

    assertThat(holding(most).read("big.md")).hasSize(PackFiles.MOST_BYTES);
    assertThatThrownBy(() -> holding(most + "x").read("big.md"))
        .isInstanceOf(IOException.class)
        .hasMessage("is larger than 16 MiB");
  }

  @Test
  void anEntryOfAZipFileThatInflatesOverTheLimitIsRefused() throws IOException {
    String large = "x".repeat(PackFiles.MOST_BYTES + 1);
    Path zip = SmallPack.valid().with("big.md", large).inZip(folder.resolve("pack.zip"));

    assertThat(Files.size(zip)).isLessThan(PackFiles.MOST_BYTES / 100L);
    assertThatThrownBy(() -> PackFiles.at(zip).read("big.md"))
        .isInstanceOf(IOException.class)
        .hasMessage("is larger than 16 MiB");
  }

  @Test
  void onlyAMarkAtTheStartIsTakenForAByteOrderMark() throws IOException {
    assertThat(holding("\uFEFFa\uFEFFb").read("big.md")).isEqualTo("a\uFEFFb");
  }

  private static PackFiles holding(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return path -> new ByteArrayInputStream(bytes);
  }

  private static boolean linked(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (FileSystemException | UnsupportedOperationException e) {
      return false; // Windows without the privilege
    }
  }
}
