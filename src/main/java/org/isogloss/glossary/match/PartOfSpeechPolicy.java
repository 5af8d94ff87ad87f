package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.tag.Reading;
import org.isogloss.glossary.tag.TaggedSentence;
import org.isogloss.glossary.tag.Tagger;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether a term that was found is the part of speech that its row says.
 *
 * <ol>
 *   <li>Asked is only about a single word of a row that says {@code noun}, {@code verb} or {@code
 *       adjective}. A term of several words is its own evidence.
 *   <li>In a language with a model the tagger is asked about the sentence as it reads now. A verb
 *       or an adjective must be likely to count. A noun counts unless it is unlikely: what the
 *       editor says of a word the model has never seen weighs more than the model's guess.
 *   <li>In between, and for verbs and adjectives in a language without a model, the term is only
 *       reported.
 * </ol>
 *
 * <p>The limits were tuned on the development part of Universal Dependencies' English EWT.
 */
public final class PartOfSpeechPolicy {

  private enum Verdict {
    IS,
    MAY_BE,
    IS_NOT
  }

  /**
   * How likely a part of speech must be.
   *
   * @param sure from here on the term may be replaced
   * @param possible from here on it is reported
   */
  private record Limits(double sure, double possible) {

    Verdict verdict(double likelihood) {
      return likelihood >= sure
          ? Verdict.IS
          : likelihood >= possible ? Verdict.MAY_BE : Verdict.IS_NOT;
    }
  }

  private static final Limits KNOWN_NOUN = new Limits(0.5, 0.2);
  private static final Limits UNKNOWN_NOUN = new Limits(0.1, 0.05);
  private static final Limits VERB = new Limits(0.7, 0.4);
  private static final Limits ADJECTIVE = new Limits(0.5, 0.2);

  private PartOfSpeechPolicy() {}

  /**
   * Whether a row can only report a term in a locale, since nothing there can tell its part of
   * speech.
   *
   * @param term one of the row's avoided terms, or a form of one
   */
  public static boolean flagsOnly(Entry entry, String term, LocaleTag locale) {
    return entry.action() == Action.FIX
        && entry.pos() != PartOfSpeech.NOUN
        && turnsOnPartOfSpeech(entry, term)
        && !Tagger.knows(locale);
  }

  /** Whether it matters to a row what part of speech a term is where it stands. */
  static boolean turnsOnPartOfSpeech(Entry entry, String term) {
    return switch (entry.pos()) {
      case NOUN, VERB, ADJECTIVE -> isSingleWord(term);
      case ANY, PROPER, EXACT -> false;
    };
  }

  private static boolean turnsOnPartOfSpeech(LocaleTerms.Found term) {
    return turnsOnPartOfSpeech(term.entry(), term.form().surface());
  }

  private static boolean isSingleWord(String term) {
    TokenCursor cursor = new TokenCursor(term);
    while (cursor.advance()) {
      if (cursor.kind() == TokenCursor.Kind.GAP) {
        return false;
      }
    }
    return true;
  }

  /**
   * Chooses among the terms found in a sentence, and passes those by that are another part of
   * speech, so that another term may stand in the same place.
   *
   * @param found terms in a sentence
   * @param choice takes of overlapping terms the one that counts
   * @return those that count; what may not be replaced says why
   */
  static List<LocaleTerms.Found> choose(
      List<LocaleTerms.Found> found,
      String sentence,
      LocaleTag locale,
      UnaryOperator<List<LocaleTerms.Found>> choice) {
    if (found.stream().noneMatch(PartOfSpeechPolicy::turnsOnPartOfSpeech)) {
      return choice.apply(found);
    }
    Readings readings = new Readings(sentence, locale);
    List<LocaleTerms.Found> left = new ArrayList<>(found);
    while (true) {
      List<LocaleTerms.Found> chosen = choice.apply(left);
      List<LocaleTerms.Found> others =
          chosen.stream().filter(term -> readings.of(term) == Verdict.IS_NOT).toList();
      if (others.isEmpty()) {
        chosen.replaceAll(
            term -> readings.of(term) == Verdict.IS ? term : term.doubted(doubt(term, locale)));
        return chosen;
      }
      left.removeAll(others);
    }
  }

  private static String doubt(LocaleTerms.Found term, LocaleTag locale) {
    String pos =
        term.entry().pos() == PartOfSpeech.NOUN
            ? "a noun"
            : term.entry().pos() == PartOfSpeech.VERB ? "a verb" : "an adjective";
    return Tagger.knows(locale)
        ? "if it is " + pos + " here, which is not certain"
        : "if it is " + pos + " here, which Isogloss cannot tell in " + locale.englishName();
  }

  /** What the words of one sentence are; the sentence is tagged when first asked about. */
  private static final class Readings {

    private final String sentence;
    private final LocaleTag locale;
    private final Map<Span, Optional<Reading>> bySpan = new HashMap<>();
    private @Nullable TaggedSentence tagged;

    Readings(String sentence, LocaleTag locale) {
      this.sentence = sentence;
      this.locale = locale;
    }

    Verdict of(LocaleTerms.Found term) {
      Entry entry = term.entry();
      if (!turnsOnPartOfSpeech(entry, term.form().surface())) {
        return Verdict.IS;
      }
      if (!Tagger.knows(locale)) {
        return entry.pos() == PartOfSpeech.NOUN ? Verdict.IS : Verdict.MAY_BE;
      }
      return at(term.span()).map(reading -> verdict(entry.pos(), reading)).orElse(Verdict.MAY_BE);
    }

    private static Verdict verdict(PartOfSpeech pos, Reading reading) {
      return switch (pos) {
        case NOUN -> (reading.known() ? KNOWN_NOUN : UNKNOWN_NOUN).verdict(reading.noun());
        case VERB -> VERB.verdict(reading.verb());
        case ADJECTIVE -> ADJECTIVE.verdict(reading.adjective());
        case ANY, PROPER, EXACT -> Verdict.IS;
      };
    }

    private Optional<Reading> at(Span span) {
      return bySpan.computeIfAbsent(span, place -> tagged().readingOf(place));
    }

    private TaggedSentence tagged() {
      if (tagged == null) {
        tagged = Tagger.of(locale).orElseThrow().tag(sentence);
      }
      return tagged;
    }
  }
}
