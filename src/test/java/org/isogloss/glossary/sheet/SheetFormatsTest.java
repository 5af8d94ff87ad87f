package org.isogloss.glossary.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format as a pair of a file and what it is read as. {@code x.vi.input} is read with that
 * locale named; the source locale is English.
 */
class SheetFormatsTest {

  private static final Path FOLDER = Path.of("src/test/resources/glossary/sheet");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".input"))
          .map(name -> name.substring(0, name.length() - ".input".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFileIsReadAsItsPairSays(String name) throws IOException {
    String input = Files.readString(FOLDER.resolve(name + ".input"));
    assertThat(dump(input, settings(name)))
        .isEqualTo(Files.readString(FOLDER.resolve(name + ".output")));
  }

  @Test
  void everyFileHasItsPair() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files).hasSize(2 * names().size());
    }
  }

  private static SheetSettings settings(String name) {
    SheetSettings settings = SheetSettings.of(LocaleTag.of("en"));
    int dot = name.indexOf('.');
    return dot < 0 ? settings : settings.withLocale(LocaleTag.of(name.substring(dot + 1)));
  }

  private static String dump(String input, SheetSettings settings) {
    StringBuilder dump = new StringBuilder();
    try {
      ReadGlossary read = GlossaryReader.open("glossary.csv", input, settings);
      for (GlossaryProblem problem : read.problems()) {
        dump.append(problem.line()).append('\n');
      }
      dump.append(read.glossary().locales()).append('\n');
      for (Entry entry : read.glossary().entries()) {
        dump.append(dump(entry)).append('\n');
      }
    } catch (GlossaryException e) {
      e.lines().forEach(line -> dump.append(line).append('\n'));
    }
    return dump.toString();
  }

  private static String dump(Entry entry) {
    Map<String, Object> parts = new TreeMap<>();
    entry.preferred().forEach((locale, term) -> parts.put(locale.tag(), term));
    entry.avoided().forEach((locale, terms) -> parts.put(locale + ":avoid", terms));
    entry.unless().forEach((locale, words) -> parts.put(locale + ":unless", words));
    return entry.row()
        + " "
        + entry.action().word()
        + " "
        + entry.pos()
        + (entry.caseSensitive() ? " sensitive " : " ")
        + parts
        + (entry.note().isEmpty() ? "" : " note: " + entry.note().replace("\n", "\\n"));
  }
}
