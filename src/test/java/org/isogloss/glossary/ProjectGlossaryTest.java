package org.isogloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.isogloss.glossary.audit.GlossaryAudit;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The project's own glossary keeps what its rows promise. */
class ProjectGlossaryTest {

  @TestFactory
  Stream<DynamicTest> everyRowChangesAndLeavesWhatItSays() throws GlossaryException {
    CompiledTerminology terminology =
        GlossaryAudit.compile(GlossaryReader.read(Path.of("glossary.csv")));
    return terminology.glossary().entries().stream()
        .flatMap(
            entry ->
                Stream.concat(
                    entry.changes().stream()
                        .map(
                            example -> test(terminology, entry, example.before(), example.after())),
                    entry.leaves().stream()
                        .map(sentence -> test(terminology, entry, sentence, sentence))));
  }

  private static DynamicTest test(
      CompiledTerminology terminology, Entry entry, String before, String after) {
    return DynamicTest.dynamicTest(
        "row " + entry.row() + ": " + before,
        () -> assertThat(Documents.normalized(terminology, "en", before)).isEqualTo(after));
  }
}
