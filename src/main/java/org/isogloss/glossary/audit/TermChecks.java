package org.isogloss.glossary.audit;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.GlossaryProblem.Severity;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.match.PartOfSpeechPolicy;
import org.isogloss.glossary.match.TokenCursor;
import org.isogloss.text.LocaleTag;

/** Suspects terms of what a term rarely has: invisible characters, half a bracket, a full stop. */
final class TermChecks {

  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 15;

  /** A full stop after a shorter last word may be that of an abbreviation. */
  private static final int LONGEST_ABBREVIATION = 6;

  private static final Pattern NUMBER = Pattern.compile("[\\d.,\\s]+");
  private static final Pattern WIDE_SPACE = Pattern.compile("\\s{2,}");
  private static final Pattern STOP_AT_END =
      Pattern.compile("(?<last>\\p{L}*)(?<stop>[.!?:;,\\u2026\\u3002\\uFF01\\uFF1F])$");
  private static final Set<Integer> SCRIPTS_WITHOUT_JOINERS =
      Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.COMMON, UScript.INHERITED);

  private final LocaleTag locale;
  private final Remarks remarks;

  TermChecks(LocaleTag locale, Remarks remarks) {
    this.locale = locale;
    this.remarks = remarks;
  }

  void check(Entry entry) {
    Optional<String> preferred = entry.preferredIn(locale);
    preferred.ifPresent(term -> check(entry, locale.tag(), term));
    if (preferred.isPresent() && preferred.get().indexOf('|') >= 0) {
      tell(
          entry,
          locale.tag(),
          preferred.get(),
          "is one term with a \"|\" in it",
          "write one term; other ones belong into column \"" + Remarks.avoid(locale) + "\"");
    }
    for (String term : entry.avoidedIn(locale)) {
      check(entry, Remarks.avoid(locale), term);
      if (PartOfSpeechPolicy.flagsOnly(entry, term, locale)) {
        tell(
            entry,
            Remarks.avoid(locale),
            term,
            "is only reported, since nothing tells parts of speech in " + locale,
            "set action to flag, or clear pos to replace it everywhere");
      }
      if (entry.action() != Action.DROP && NUMBER.matcher(term).matches()) {
        tell(
            entry,
            Remarks.avoid(locale),
            term,
            "is a number, and texts have it in other senses too",
            "add the words that go with it");
      }
    }
  }

  /** What a row drops is a whole line of text, which may be as long and as odd as it likes. */
  private void check(Entry entry, String column, String term) {
    if (isPlain(term)) {
      return;
    }
    invisible(term)
        .ifPresent(
            c ->
                tell(
                    entry,
                    column,
                    term,
                    String.format(
                        Locale.ROOT,
                        "holds the invisible U+%04X %s",
                        c,
                        UCharacter.getExtendedName(c)),
                    "write the term again without it"));
    if (entry.action() != Action.DROP) {
      checkSpaces(entry, column, term);
      checkPairs(entry, column, term);
      checkStop(entry, column, term);
      checkLength(entry, column, term);
    }
  }

  /** Whether nothing here can be wrong with a term: some words of ASCII, one space between them. */
  private static boolean isPlain(String term) {
    int spaces = 0;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      boolean space = c == ' ' && i > 0 && term.charAt(i - 1) != ' ';
      spaces += space ? 1 : 0;
      if (!space && !(c < 128 && Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return spaces < MOST_WORDS && term.length() <= LONGEST;
  }

  private void checkSpaces(Entry entry, String column, String term) {
    if (WIDE_SPACE.matcher(term).find()) {
      tell(entry, column, term, "has more than one space between two words", "leave one");
    }
  }

  private void checkPairs(Entry entry, String column, String term) {
    boolean brackets =
        isUneven(term, "(", ")") || isUneven(term, "[", "]") || isUneven(term, "{", "}");
    boolean quotes =
        count(term, "\"") % 2 == 1
            || isUneven(term, "\u00AB", "\u00BB")
            || count(term, "\u201C\u201D\u201E\u201F") % 2 == 1;
    if (brackets || quotes) {
      tell(
          entry,
          column,
          term,
          "has half a pair of " + (brackets ? "brackets" : "quotation marks"),
          "add the other half, or delete this one");
    }
  }

  private static boolean isUneven(String term, String opening, String closing) {
    return count(term, opening) != count(term, closing);
  }

  private static long count(String term, String characters) {
    return term.chars().filter(c -> characters.indexOf(c) >= 0).count();
  }

  private void checkStop(Entry entry, String column, String term) {
    Matcher end = STOP_AT_END.matcher(term);
    if (entry.pos() == PartOfSpeech.PROPER || entry.pos() == PartOfSpeech.EXACT || !end.find()) {
      return;
    }
    boolean mayBeAbbreviation =
        end.group("stop").equals(".")
            && (end.group("last").length() <= LONGEST_ABBREVIATION
                || term.indexOf('.') < term.length() - 1);
    if (!mayBeAbbreviation) {
      tell(
          entry,
          column,
          term,
          "ends with \"" + end.group("stop") + "\", as a sentence does",
          "delete it, or set pos to exact");
    }
  }

  private void checkLength(Entry entry, String column, String term) {
    int words = 0;
    TokenCursor cursor = new TokenCursor(term);
    while (cursor.advance()) {
      boolean spaced =
          cursor.kind() == TokenCursor.Kind.WORD
              && !TokenCursor.writesWithoutSpaces(term.codePointAt(cursor.start()));
      words += spaced ? 1 : 0;
    }
    if (words > MOST_WORDS || term.length() > LONGEST) {
      tell(
          entry,
          column,
          term,
          String.format(Locale.ROOT, "has %d characters, more than a term has", term.length()),
          "check that the cell is not another column's, and shorten it");
    }
  }

  private static OptionalInt invisible(String term) {
    return term.codePoints()
        .filter(
            c ->
                Character.getType(c) == Character.FORMAT
                    || (Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c)))
        .filter(c -> !belongs(c, term))
        .findFirst();
  }

  /** Whether the script of a term needs a character, or writes it. */
  private static boolean belongs(int c, String term) {
    return switch (c) {
      case 0x200B -> term.codePoints().anyMatch(TokenCursor::writesWithoutSpaces);
      case 0x200C, 0x200D ->
          term.codePoints()
              .anyMatch(
                  other ->
                      UCharacter.hasBinaryProperty(other, UProperty.EXTENDED_PICTOGRAPHIC)
                          || !SCRIPTS_WITHOUT_JOINERS.contains(UScript.getScript(other)));
      case 0x200E, 0x200F ->
          term.codePoints()
              .map(Character::getDirectionality)
              .anyMatch(
                  d ->
                      d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                          || (d == Character.DIRECTIONALITY_RIGHT_TO_LEFT && hasLetters(term)));
      default -> false;
    };
  }

  /** U+200F has the direction of a Hebrew letter itself. */
  private static boolean hasLetters(String term) {
    return term.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HEBREW);
  }

  private void tell(Entry entry, String column, String term, String message, String fix) {
    String what = Remarks.quoted(term) + " " + message;
    remarks.add(Severity.WARNING, "term", entry.row(), column, term, what, fix);
  }
}
