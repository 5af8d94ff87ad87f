package org.isogloss.check;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Locale;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;

/** A target that is its source over again, though the languages differ. */
final class UntranslatedCopyCheck implements Check {

  static final String RULE = "check.untranslated-copy";

  /** Names and headings of one or two words are often the same in two languages. */
  private static final int LEAST_WORDS = 3;

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Unit unit, CheckContext context) {
    if (!unit.isAligned() || context.isOneLanguage()) {
      return List.of();
    }
    String source = UCharacter.foldCase(unit.sourceText(), true);
    String target = UCharacter.foldCase(unit.targetText(), true);
    if (!source.equals(target) || Words.of(Words.prose(unit.source())).size() < LEAST_WORDS) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "The target %s is a copy of its source; translate it into %s.",
            Findings.quote(unit.targetText()),
            context.target().englishName());
    return Findings.one(unit, RULE, Severity.WARNING, message);
  }
}
