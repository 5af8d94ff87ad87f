package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.inflect.Inflection;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

/**
 * A glossary's terms in one locale, compiled. Immutable; shared by threads.
 *
 * <p>Which terms of a sentence count:
 *
 * <ol>
 *   <li>All spellings of all terms that stand in it are found in one walk.
 *   <li>Avoided terms go that touch a kept term, that stand inside a longer preferred term, whose
 *       row does not apply here, or that touch what is no prose.
 *   <li>Of those left that overlap, the leftmost counts, of several there the longest, of equals
 *       the one written so in the glossary, then the one with conditions, then the first row's; but
 *       a word that is another part of speech than its row says is passed by.
 * </ol>
 */
public final class LocaleTerms {

  /** A term in a sentence. */
  public static final class Found {

    private final TermForms forms;
    private final int number;
    private final String sentence;
    private final Span span;
    private final String doubt;

    private Found(TermForms forms, int number, String sentence, Span span, String doubt) {
      this.forms = forms;
      this.number = number;
      this.sentence = sentence;
      this.span = span;
      this.doubt = doubt;
    }

    Found doubted(String why) {
      return new Found(forms, number, sentence, span, why);
    }

    /** Where, in UTF-16 code units of the sentence. */
    public Span span() {
      return span;
    }

    /** The row it belongs to. */
    public Entry entry() {
      return forms.entry(number);
    }

    /** The term as the row writes it. */
    public String term() {
      return forms.term(number);
    }

    /** The form it stands in; made when asked for, since most of those found are passed by. */
    public TermForm form() {
      return forms.get(number).at(sentence, span.start());
    }

    /**
     * Why the term may be reported here, but not replaced; empty if nothing is against replacing.
     */
    public String doubt() {
      return doubt;
    }

    /** Whether the term is to be replaced. */
    public boolean isFixed() {
      return entry().action() == Action.FIX && doubt.isEmpty();
    }

    /** Whether the term is to be reported. */
    public boolean isFlagged() {
      return entry().action() == Action.FLAG
          || (entry().action() == Action.FIX && !doubt.isEmpty());
    }
  }

  private static final Comparator<Found> LEFTMOST_LONGEST =
      Comparator.comparingInt((Found found) -> found.span().start())
          .thenComparing(Comparator.comparingInt((Found found) -> found.span().end()).reversed());

  private final LocaleTag locale;
  private final TermTrie trie;
  private final TermForms forms;

  /** The spellings that count only where the sentence lets them. */
  private final BitSet asking;

  private final Conditions conditions;
  private final WordBreaks breaks;
  private final Boilerplate boilerplate;

  private LocaleTerms(
      LocaleTag locale,
      TermTrie trie,
      TermForms forms,
      BitSet asking,
      Conditions conditions,
      WordBreaks breaks,
      Boilerplate boilerplate) {
    this.locale = locale;
    this.trie = trie;
    this.forms = forms;
    this.asking = asking;
    this.conditions = conditions;
    this.breaks = breaks;
    this.boilerplate = boilerplate;
  }

  static LocaleTerms of(List<Entry> entries, LocaleTag locale) {
    FormExpansion expansion = new FormExpansion(locale, Inflection.of(locale));
    WordBreaks breaks = new WordBreaks(locale);
    Conditions conditions = Conditions.of(entries, locale, expansion, breaks);
    TermTrie.Builder builder = new TermTrie.Builder();
    BitSet asking = new BitSet();
    TermForms forms =
        new TermForms(
            expansion,
            TurkicI.of(locale),
            entries,
            (number, form, spelling) -> {
              boolean conditional = conditions.concern(form.entry());
              boolean tagged = PartOfSpeechPolicy.turnsOnPartOfSpeech(form.entry(), form.surface());
              asking.set(number, conditional || tagged);
              builder.add(spelling, rank(form, conditional, tagged));
            });
    Boilerplate boilerplate = Boilerplate.of(entries, locale);
    return new LocaleTerms(locale, builder.build(), forms, asking, conditions, breaks, boilerplate);
  }

  /** The order of terms that are spelled alike; of equals the first row's is the first. */
  private static int rank(TermForm form, boolean conditional, boolean tagged) {
    return 8 * form.slot()
        + (conditional ? 0 : 4)
        + (tagged ? 0 : 2)
        + (form.entry().caseSensitive() ? 0 : 1);
  }

  public LocaleTag locale() {
    return locale;
  }

  /**
   * The forms of a row's terms, each as often as it has spellings.
   *
   * @param place the row's among the glossary's entries
   */
  public List<TermForm> formsOfRow(int place) {
    return Collections.unmodifiableList(forms.ofRow(place));
  }

  public Boilerplate boilerplate() {
    return boilerplate;
  }

  /** The preferred terms in a text, in order and without overlap. */
  public List<Found> preferred(String text, Predicate<Span> isVerbatim) {
    List<Found> found = found(text, hitsIn(text), term -> !forms.isAvoided(term));
    found.removeIf(term -> isVerbatim.test(term.span()));
    return leftmostLongest(found);
  }

  /**
   * The terms to avoid in a sentence, in order and without overlap.
   *
   * @param now the sentence as it reads now
   * @param came the sentence as it came
   * @param isVerbatim whether a stretch of the sentence touches what is no prose
   */
  public List<Found> avoided(String now, String came, Predicate<Span> isVerbatim) {
    Hits hits = hitsIn(now);
    if (hits.size() == 0) {
      return new ArrayList<>();
    }
    List<Found> avoided = found(now, hits, forms::isAvoided);
    if (avoided.isEmpty()) {
      return avoided;
    }
    Stretches longer = new Stretches(hits.spans(term -> !forms.isAvoided(term)));
    Stretches kept = new Stretches(hits.spans(forms::isKept));
    avoided.removeIf(
        term ->
            longer.containInMore(term.span())
                || kept.touch(term.span())
                || isVerbatim.test(term.span()));
    if (!ask(avoided)) {
      return leftmostLongest(avoided);
    }
    if (avoided.stream().noneMatch(term -> conditions.concern(term.entry()))) {
      return choose(avoided, now);
    }
    Conditions.Sentence wordsNow = conditions.in(now);
    Conditions.Sentence wordsCame = now.equals(came) ? wordsNow : conditions.in(came);
    avoided.removeIf(term -> !conditions.allow(term.entry(), term.span(), wordsCame, wordsNow));
    Predicate<Found> isLate =
        term ->
            !conditions.allow(term.entry(), term.span(), wordsNow, wordsNow) && term.isFlagged();
    return chooseWithLate(avoided, now, isLate);
  }

  private boolean ask(List<Found> found) {
    for (Found term : found) {
      if (asking.get(term.number)) {
        return true;
      }
    }
    return false;
  }

  /** Tells a term found from another. */
  private record Place(Span span, int number) {

    static Place of(Found found) {
      return new Place(found.span, found.number);
    }
  }

  private List<Found> choose(List<Found> found, String sentence) {
    return PartOfSpeechPolicy.choose(found, sentence, locale, LocaleTerms::leftmostLongest);
  }

  /**
   * Chooses. Terms that are only reported for the sake of words that stood in the sentence when it
   * came keep no other row from its term: a second run would not see them.
   */
  private List<Found> chooseWithLate(List<Found> found, String sentence, Predicate<Found> isLate) {
    List<Found> chosen = choose(found, sentence);
    List<Found> allLate = new ArrayList<>();
    List<Found> late = chosen.stream().filter(isLate).toList();
    while (!late.isEmpty()) {
      allLate.addAll(late);
      Set<Place> places = late.stream().map(Place::of).collect(Collectors.toSet());
      found.removeIf(term -> places.contains(Place.of(term)));
      chosen = choose(found, sentence);
      late = chosen.stream().filter(isLate).toList();
    }
    if (allLate.isEmpty()) {
      return chosen;
    }
    Stretches taken = new Stretches(chosen.stream().map(Found::span).toList());
    List<Found> all = new ArrayList<>(chosen);
    allLate.stream().filter(term -> !taken.touch(term.span())).forEach(all::add);
    return leftmostLongest(all);
  }

  /** Where kept terms stand in a text. */
  public Stretches kept(String text) {
    return new Stretches(hitsIn(text).spans(forms::isKept));
  }

  /**
   * Every term in a text, whether it counts there or not; of those in one place the first is the
   * one that would be taken.
   */
  public List<Found> all(String text) {
    return found(text, hitsIn(text), term -> true);
  }

  /** Every spelling of every term that stands in a text. */
  private Hits hitsIn(String text) {
    Hits hits = new Hits();
    WordBreaks.InText words = breaks.in(text);
    trie.scan(
        text,
        (start, end, term) -> {
          if (forms.accept(term, text, start, end) && words.allow(start, end)) {
            hits.found(start, end, term);
          }
        });
    return hits;
  }

  private List<Found> found(String text, Hits hits, IntPredicate which) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      if (which.test(hits.term(i))) {
        found.add(new Found(forms, hits.term(i), text, hits.span(i), ""));
      }
    }
    return found;
  }

  /** Of terms that overlap the one that counts; the list may be the same one. */
  private static List<Found> leftmostLongest(List<Found> found) {
    if (found.size() < 2) {
      return found;
    }
    found.sort(LEFTMOST_LONGEST);
    List<Found> chosen = new ArrayList<>(found.size());
    int reached = 0;
    for (Found term : found) {
      if (term.span().start() >= reached) {
        chosen.add(term);
        reached = term.span().end();
      }
    }
    return chosen;
  }
}
