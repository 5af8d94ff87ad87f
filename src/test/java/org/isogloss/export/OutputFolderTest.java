package org.isogloss.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir private Path root;
  private Path output;

  @BeforeEach
  void nameTheFolder() {
    output = root.resolve("output");
  }

  @Test
  void publishesIntoAFolderThatWasAbsent() throws Exception {
    publish("new");
    assertThat(content()).isEqualTo("new");
    assertThat(names(root)).containsExactly("output");
  }

  @Test
  void publishesIntoAnEmptyFolder() throws Exception {
    Files.createDirectory(output);
    publish("new");
    assertThat(content()).isEqualTo("new");
  }

  @Test
  void replacesAnEarlierOutputAsAWhole() throws Exception {
    publish("old");
    Files.writeString(output.resolve("vi/stale.txt"), "from the old run");
    publish("new");
    assertThat(content()).isEqualTo("new");
    assertThat(names(output.resolve("vi"))).containsExactly("bundle.json");
    assertThat(names(root)).containsExactly("output");
  }

  @Test
  void leavesTheOldOutputAloneUntilPublishing() throws Exception {
    publish("old");
    try (OutputFolder folder = OutputFolder.open(output)) {
      write(folder.stage(), "half");
      assertThat(content()).isEqualTo("old");
    }
    assertThat(content()).isEqualTo("old");
    assertThat(names(root)).containsExactly("output");
  }

  @Test
  void givesTheOldOutputBackIfTheRunDiedBetweenTheTwoRenames() throws Exception {
    publish("old");
    dieBetweenTheRenames();
    assertThat(output).doesNotExist();
    OutputFolder.open(output).close();
    assertThat(content()).isEqualTo("old");
    assertThat(names(root)).containsExactly("output");
  }

  @Test
  void deletesThePreviousOutputIfTheRunDiedBeforeItCould() throws Exception {
    publish("new");
    Path previous = Files.createDirectory(root.resolve(".output.isogloss-previous"));
    write(previous, "old");
    OutputFolder.open(output).close();
    assertThat(content()).isEqualTo("new");
    assertThat(names(root)).containsExactly("output");
  }

  @Test
  void refusesSomebodysFullFolder() throws Exception {
    Files.createDirectory(output);
    Files.writeString(output.resolve("thesis.doc"), "years of work");
    assertThatThrownBy(() -> OutputFolder.open(output))
        .isInstanceOf(OutputFolderException.class)
        .hasMessageContaining("holds \"thesis.doc\", which Isogloss did not write");
    assertThat(output.resolve("thesis.doc")).hasContent("years of work");
    assertThat(names(root)).containsExactly("output");
  }

  @Test
  void refusesAnOutputOfOursThatSomebodyKeepsOwnFilesIn() throws Exception {
    publish("old");
    Files.writeString(output.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> OutputFolder.open(output)).hasMessageContaining("notes.txt");
    assertThat(output.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void refusesAForeignManifest() throws Exception {
    Files.createDirectory(output);
    Files.writeString(output.resolve("manifest.json"), "{\"name\": \"a web app\"}");
    assertThatThrownBy(() -> OutputFolder.open(output)).hasMessageContaining("manifest.json");
  }

  @Test
  void refusesAFile() throws Exception {
    Files.writeString(output, "a file");
    assertThatThrownBy(() -> OutputFolder.open(output)).hasMessageContaining("is not a folder");
    assertThatThrownBy(() -> OutputFolder.check(output)).hasMessageContaining("is not a folder");
    assertThat(output).hasContent("a file");
  }

  @Test
  void refusesAPlaceThatCannotHoldAFolder() throws Exception {
    Files.writeString(output, "a file");
    assertThatThrownBy(() -> OutputFolder.open(output.resolve("below")))
        .isInstanceOf(OutputFolderException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void letsOneRunInAtATime() throws Exception {
    try (OutputFolder first = OutputFolder.open(output)) {
      assertThat(first.stage()).exists();
      assertThatThrownBy(() -> OutputFolder.open(output))
          .hasMessageContaining("another run is writing here");
    }
    OutputFolder.open(output).close();
  }

  @Test
  void checkingTouchesNothing() throws Exception {
    publish("old");
    OutputFolder.check(output);
    OutputFolder.check(root.resolve("absent"));
    assertThat(names(root)).containsExactly("output");
  }

  private void publish(String content) throws Exception {
    try (OutputFolder folder = OutputFolder.open(output)) {
      write(folder.stage(), content);
      folder.publish();
    }
  }

  private void dieBetweenTheRenames() throws Exception {
    OutputFolder folder = OutputFolder.open(output);
    write(folder.stage(), "new");
    assertThatThrownBy(
            () ->
                folder.publish(
                    () -> {
                      throw new IllegalStateException("the machine stops here");
                    }))
        .isInstanceOf(IllegalStateException.class);
    folder.abandon();
  }

  private static void write(Path folder, String content) throws IOException {
    Files.createDirectories(folder.resolve("vi"));
    Files.writeString(folder.resolve("vi/bundle.json"), content);
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"format\": \"isogloss-manifest/1\", \"locales\": {\"vi\": {}}}");
  }

  private String content() throws IOException {
    return Files.readString(output.resolve("vi/bundle.json"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
