package org.isogloss.glossary.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.glossary.match.Folding;
import org.isogloss.glossary.match.TermForm;
import org.isogloss.glossary.match.TokenCursor;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;

/**
 * Agreement in languages with gender.
 *
 * <ol>
 *   <li>A word that changes before a vowel ({@code le}, {@code l'}) is wrong if the new term begins
 *       with the other sort of sound than the old one: a warning that says what it should be.
 *   <li>Otherwise a word beside the term that shows gender ({@code une}, {@code verstopfte}) may
 *       have to change, since no list says which gender a term has: for information.
 *   <li>Nothing is said where both terms have the same head, and so the same gender: they begin
 *       with the same word, or end with the same word or half of one.
 * </ol>
 */
final class Gender implements Agreement {

  /** This many letters at the end make two compounds the same sort of thing: {@code -pumpe}. */
  private static final int SAME_HEAD = 5;

  /** Of French and its neighbours; {@code h} may be either, and so is neither. */
  private static final Pattern VOWEL = Pattern.compile("(?!onz|oui\\b)[aeiou\u0153\u00E6].*");

  private static final Pattern EITHER = Pattern.compile("[hy].*|\\P{L}.*");
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private final ULocale locale;
  private final AgreeingWords words;

  Gender(LocaleTag locale, AgreeingWords words) {
    this.locale = locale.toULocale();
    this.words = words;
  }

  @Override
  public Optional<Doubt> doubt(String sentence, Span span, TermForm form) {
    String old = lower(form.surface());
    String now = lower(span.of(sentence));
    String before = lower(wordBefore(sentence, span.start()));
    String due = elided(before, old, now);
    if (!due.isEmpty()) {
      return Optional.of(
          new Doubt(
              Severity.WARNING,
              String.format(
                  Locale.ROOT,
                  "\"%s\" before \"%s\" should be \"%s\"",
                  before,
                  span.of(sentence),
                  due)));
    }
    if (haveSameHead(old, now)) {
      return Optional.empty();
    }
    if (words.before().matcher(before).matches()) {
      return Optional.of(mayHaveToAgree(before, "before", span.of(sentence), form));
    }
    String after = lower(wordAfter(sentence, span.end()));
    return words.after().matcher(after).matches()
        ? Optional.of(mayHaveToAgree(after, "after", span.of(sentence), form))
        : Optional.empty();
  }

  private static Doubt mayHaveToAgree(String word, String side, String term, TermForm form) {
    return new Doubt(
        Severity.INFO,
        String.format(
            Locale.ROOT,
            "\"%s\" %s \"%s\" may have to agree with it: \"%s\" stood there",
            word,
            side,
            term,
            form.surface()));
  }

  /** What a word must be before the new term; empty if nothing is wrong with it. */
  private String elided(String before, String old, String now) {
    if (EITHER.matcher(old).matches() || EITHER.matcher(now).matches()) {
      return "";
    }
    boolean vowel = beginsWithVowel(now);
    if (vowel == beginsWithVowel(old)) {
      return "";
    }
    Map<String, String> changes = vowel ? words.beforeVowel() : words.beforeConsonant();
    return changes.getOrDefault(before, "");
  }

  private static boolean beginsWithVowel(String term) {
    return VOWEL.matcher(NFD.normalize(term)).matches();
  }

  private boolean haveSameHead(String old, String now) {
    if (firstWord(old).equals(firstWord(now))) {
      return true;
    }
    int alike = 0;
    while (alike < old.length()
        && alike < now.length()
        && old.charAt(old.length() - 1 - alike) == now.charAt(now.length() - 1 - alike)) {
      alike++;
    }
    return words.isHeadLast() && alike >= SAME_HEAD;
  }

  private static String firstWord(String term) {
    TokenCursor cursor = new TokenCursor(term);
    return cursor.advance() ? cursor.text() : "";
  }

  private String lower(String word) {
    return Folding.compose(UCharacter.toLowerCase(locale, word));
  }

  /** The word before a place, with the apostrophe that joins it. */
  private static String wordBefore(String sentence, int start) {
    int end = start;
    if (end > 0 && Folding.isApostrophe(sentence.charAt(end - 1))) {
      return sentence.substring(EnglishNeighbours.wordBefore(sentence, 0, end - 1).start(), end);
    }
    while (end > 0 && TokenCursor.isSpace(sentence.charAt(end - 1))) {
      end--;
    }
    return end == start ? "" : EnglishNeighbours.wordBefore(sentence, 0, end).of(sentence);
  }

  /** The word after a place and a space. */
  private static String wordAfter(String sentence, int end) {
    TokenCursor cursor = new TokenCursor(sentence.substring(end));
    boolean gap = cursor.advance() && cursor.kind() == TokenCursor.Kind.GAP;
    return gap && cursor.advance() ? cursor.text() : "";
  }
}
