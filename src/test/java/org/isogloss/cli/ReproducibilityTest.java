package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own source texts give the committed output, whatever the machine is like. */
class ReproducibilityTest {

  private static final Path SOURCE_TEXTS = Path.of("source-texts");
  private static final Path GLOSSARY = Path.of("glossary.csv");
  private static final Path COMMITTED = Path.of("output");

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void anyNumberOfThreadsGivesTheCommittedOutput(int threads) throws Exception {
    assertGivesCommittedOutput(SOURCE_TEXTS, "--threads", threads);
  }

  @Test
  void anyDefaultLocaleAndTimeZoneGivesTheCommittedOutput() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertGivesCommittedOutput(SOURCE_TEXTS);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertGivesCommittedOutput(SOURCE_TEXTS);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anyOrderOfTheFilesInTheirFoldersGivesTheCommittedOutput() throws Exception {
    List<Path> shuffled = new ArrayList<>(FileTree.files(SOURCE_TEXTS));
    Collections.shuffle(shuffled, new Random(20261121));
    Path copy = temporary.resolve("copy");
    FileTree.copy(SOURCE_TEXTS, copy, shuffled);
    assertGivesCommittedOutput(copy);
  }

  @Test
  void aSecondRunOverAnOutputReplacesItByTheSame() throws Exception {
    assertGivesCommittedOutput(SOURCE_TEXTS);
    assertGivesCommittedOutput(SOURCE_TEXTS);
  }

  private void assertGivesCommittedOutput(Path sourceTexts, Object... more) throws Exception {
    Path output = temporary.resolve("output");
    List<Object> args =
        new ArrayList<>(List.of("run", "--source-texts", sourceTexts, "--glossary", GLOSSARY));
    args.addAll(List.of("--output", output));
    args.addAll(List.of(more));
    Cli.Result result = Cli.isogloss(args.toArray());
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(FileTree.read(output)).isEqualTo(FileTree.read(COMMITTED));
  }
}
