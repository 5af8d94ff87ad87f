package org.isogloss.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * For each {@code X.input} under {@code read/plain} and {@code read/markdown}, {@code X.output} is
 * what {@link BlockDump} makes of it.
 */
class GoldenPairsTest {

  @TestFactory
  Stream<DynamicTest> plainText() throws IOException, URISyntaxException {
    return pairs("plain", new PlainTextReader());
  }

  @TestFactory
  Stream<DynamicTest> markdown() throws IOException, URISyntaxException {
    return pairs("markdown", new MarkdownReader());
  }

  private static Stream<DynamicTest> pairs(String folder, BlockReader reader)
      throws IOException, URISyntaxException {
    URL url = Objects.requireNonNull(GoldenPairsTest.class.getResource("/read/" + folder));
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(url.toURI()))) {
      files = listed.sorted().toList();
    }
    assertThat(files).as("golden files in " + folder).isNotEmpty();
    return files.stream().map(file -> pair(file, reader));
  }

  private static DynamicTest pair(Path file, BlockReader reader) {
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, name.lastIndexOf('.'));
    return DynamicTest.dynamicTest(
        name,
        () -> {
          String input = Files.readString(file.resolveSibling(stem + ".input"));
          String output =
              Files.readString(file.resolveSibling(stem + ".output"), StandardCharsets.UTF_8);
          Tiling.check(input, reader.read(input));
          assertThat(BlockDump.of(reader.read(input))).isEqualTo(output);
        });
  }
}
