package org.isogloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isogloss.glossary.GlossaryProblem.Severity;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.job.CheckedGlossary;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

/** The project's own glossary keeps what its rows promise. */
class ProjectGlossaryTest {

  @Test
  void theAuditHasNothingAgainstIt() throws GlossaryException {
    CheckedGlossary checked =
        CheckedGlossary.read(Path.of("glossary.csv"), SheetSettings.of(LocaleTag.of("en")));
    assertThat(checked.problems())
        .filteredOn(problem -> problem.severity() != Severity.INFO)
        .extracting(GlossaryProblem::line)
        .isEmpty();
    assertThat(checked.terminology().glossary().entries())
        .anySatisfy(entry -> assertThat(entry.changes()).isNotEmpty());
  }
}
