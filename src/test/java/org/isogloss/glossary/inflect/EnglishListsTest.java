package org.isogloss.glossary.inflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The lists themselves: sorted, in lower case, each word once, all columns there. */
class EnglishListsTest {

  @Test
  void nouns() {
    assertSound("english-nouns.txt", 2);
  }

  @Test
  void verbs() {
    assertSound("english-verbs.txt", 5);
  }

  @Test
  void doubling() {
    assertSound("english-doubling.txt", 2);
  }

  @Test
  void adjectives() {
    assertSound("english-adjectives.txt", 3);
  }

  @Test
  void noPluralIsTakenForASingular() {
    for (String line : lines("english-nouns.txt")) {
      String singular = line.substring(0, line.indexOf(' '));
      if (!singular.startsWith("-")) {
        assertThat(EnglishNouns.isPlural(singular)).as(singular).isFalse();
      }
    }
  }

  private static void assertSound(String resource, int columns) {
    List<String> lines = lines(resource);
    assertThat(lines).isNotEmpty().doesNotHaveDuplicates();
    assertThat(lines.stream().map(line -> line.substring(0, line.indexOf(' '))).toList())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.split(" ")).hasSize(columns);
              assertThat(line).isLowerCase();
            });
  }

  private static List<String> lines(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(EnglishListsTest.class.getResourceAsStream(resource))) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
