package org.isogloss.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.TrackedText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One test per line of each pair {@code clean/<rule>/<name>.<locale>.input} and {@code .output}. In
 * the files a backslash, {@code u} and four digits stands for a character nobody would see.
 */
class RepairGoldenTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "clean");

  @TestFactory
  Stream<DynamicTest> everyLineOfAnInputBecomesTheLineOfItsOutput() {
    return files(".input").stream().flatMap(RepairGoldenTest::tests);
  }

  @Test
  void everyFileHasItsPartner() {
    assertThat(stems(".input")).isNotEmpty().isEqualTo(stems(".output"));
  }

  @Test
  void everyRepairHasPairs() {
    Set<String> folders =
        files(".input").stream()
            .map(file -> ruleOf(file))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(folders)
        .containsExactlyInAnyOrderElementsOf(
            new Cleaner().repairs().stream().map(Repair::rule).toList());
  }

  private static Stream<DynamicTest> tests(Path input) {
    String name = input.getFileName().toString();
    String stem = name.substring(0, name.length() - ".input".length());
    LocaleTag locale = LocaleTag.of(stem.substring(stem.lastIndexOf('.') + 1));
    Repair repair = repair(ruleOf(input));
    List<String> before = lines(input);
    List<String> after = lines(input.resolveSibling(stem + ".output"));
    assertThat(after).as(name).hasSameSizeAs(before);
    return Stream.iterate(0, i -> i < before.size(), i -> i + 1)
        .map(
            i ->
                DynamicTest.dynamicTest(
                    repair.rule() + " " + stem + ":" + (i + 1),
                    () -> check(repair, locale, before.get(i), after.get(i))));
  }

  private static void check(Repair repair, LocaleTag locale, String before, String after) {
    TrackedText text = TrackedText.of(before);
    Layer layer = repair.repair(text, locale);
    TrackedText repaired = text.revise(layer);
    assertThat(repaired.current()).isEqualTo(after);
    assertThat(layer.edits()).allMatch(edit -> edit.cause().rule().equals(repair.rule()));
    assertThat(repaired.restore()).isEqualTo(before);
    assertThat(repair.repair(TrackedText.of(after), locale).edits()).isEmpty();
  }

  private static String ruleOf(Path file) {
    return FOLDER.relativize(file).getName(0).toString();
  }

  private static Repair repair(String rule) {
    return new Cleaner()
        .repairs().stream().filter(r -> r.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static Set<String> stems(String ending) {
    return files(ending).stream()
        .map(file -> FOLDER.relativize(file).toString().replace(ending, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(RepairGoldenTest::unescape).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescape(String line) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int next = line.indexOf("\\u"); next >= 0; next = line.indexOf("\\u", at)) {
      text.append(line, at, next);
      text.append((char) Integer.parseInt(line.substring(next + 2, next + 6), 16));
      at = next + 6;
    }
    return text.append(line.substring(at)).toString();
  }
}
