package org.isogloss.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;

/**
 * Source and target that end in different kinds of punctuation: a question that became a statement,
 * a colon that is gone. Marks of every script count by kind, closing quotes and brackets are looked
 * through, and of merged sentences only the last is compared.
 */
final class EndPunctuationCheck implements Check {

  static final String RULE = "check.end-punctuation";

  private static final String CLOSING = "\"'”’“»«›‹)]}）］】」』*_";
  private static final Set<String> WITHOUT_FULL_STOP = Set.of("th", "lo", "km");

  private enum Ending {
    QUESTION("a question mark"),
    EXCLAMATION("an exclamation mark"),
    COLON("a colon"),
    FULL_STOP("a full stop"),
    NONE("no mark");

    private final String words;

    Ending(String words) {
      this.words = words;
    }
  }

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Unit unit, CheckContext context) {
    if (!unit.isAligned() || unit.targetText().isBlank()) {
      return List.of();
    }
    Ending source = ending(unit.sourceText(), context.source());
    Ending target = ending(unit.targetText(), context.target());
    if (source != target && !isCustom(source, target, context.target())) {
      String message =
          String.format(
              Locale.ROOT,
              "The source ends with %s, the target with %s; correct the target or confirm it.",
              source.words,
              target.words);
      return Findings.one(unit, RULE, severity(source, target), message);
    }
    boolean spanishQuestion = target == Ending.QUESTION && context.target().language().equals("es");
    if (spanishQuestion && unit.targetText().indexOf('¿') < 0) {
      return Findings.one(
          unit, RULE, Severity.WARNING, "A Spanish question opens with “¿”; add it to the target.");
    }
    return List.of();
  }

  /** Emphasis is a matter of taste; a question is not. */
  private static Severity severity(Ending source, Ending target) {
    boolean taste =
        (source == Ending.EXCLAMATION && target == Ending.FULL_STOP)
            || (source == Ending.FULL_STOP && target == Ending.EXCLAMATION);
    return taste ? Severity.INFO : Severity.WARNING;
  }

  private static boolean isCustom(Ending source, Ending target, LocaleTag locale) {
    return source == Ending.FULL_STOP
        && target == Ending.NONE
        && WITHOUT_FULL_STOP.contains(locale.language());
  }

  private static Ending ending(String text, LocaleTag locale) {
    int end = text.length();
    while (end > 0 && isLookedThrough(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return Ending.NONE;
    }
    return switch (text.charAt(end - 1)) {
      case '?', '？', '؟', '\u037E', '⁇', '⁈', '⸮', '፧' -> Ending.QUESTION;
      case ';' -> locale.language().equals("el") ? Ending.QUESTION : Ending.NONE;
      case '!', '！', '‼', '⁉', '՜' -> Ending.EXCLAMATION;
      case ':', '：', '፡' -> Ending.COLON;
      case '.', '。', '．', '｡', '…', '⋯', '।', '॥', '۔', '։', '။', '።', '។' -> Ending.FULL_STOP;
      default -> Ending.NONE;
    };
  }

  private static boolean isLookedThrough(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || CLOSING.indexOf(c) >= 0;
  }
}
