package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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

  /**
   * A term in a sentence.
   *
   * @param span where, in UTF-16 code units of the sentence
   * @param doubt why the term may be reported here, but not replaced; empty if nothing is against
   *     it
   */
  public record Found(Span span, TermForm form, String doubt) {

    Found(Span span, TermForm form) {
      this(span, form, "");
    }

    Found doubted(String why) {
      return new Found(span, form, why);
    }

    /** Whether the term is to be replaced. */
    public boolean isFixed() {
      return form.entry().action() == Action.FIX && doubt.isEmpty();
    }

    /** Whether the term is to be reported. */
    public boolean isFlagged() {
      return form.entry().action() == Action.FLAG
          || (form.entry().action() == Action.FIX && !doubt.isEmpty());
    }
  }

  private static final Comparator<Found> LEFTMOST_LONGEST =
      Comparator.comparingInt((Found found) -> found.span().start())
          .thenComparing(Comparator.comparingInt((Found found) -> found.span().end()).reversed());

  private final LocaleTag locale;
  private final TermTrie trie;
  private final TermForms forms;
  private final Conditions conditions;
  private final WordBreaks breaks;
  private final Boilerplate boilerplate;

  private LocaleTerms(
      LocaleTag locale,
      TermTrie trie,
      TermForms forms,
      Conditions conditions,
      Boilerplate boilerplate) {
    this.locale = locale;
    this.trie = trie;
    this.forms = forms;
    this.conditions = conditions;
    this.breaks = new WordBreaks(locale);
    this.boilerplate = boilerplate;
  }

  static LocaleTerms of(List<Entry> entries, LocaleTag locale) {
    FormExpansion expansion = new FormExpansion(locale, Inflection.of(locale));
    Conditions conditions = Conditions.of(entries, locale, expansion);
    TermTrie.Builder builder = new TermTrie.Builder();
    TermForms forms =
        TermForms.of(
            expansion, entries, form -> builder.add(form.surface(), rank(form, conditions)));
    return new LocaleTerms(
        locale, builder.build(), forms, conditions, Boilerplate.of(entries, locale));
  }

  /** The order of terms that are spelled alike; of equals the first row's is the first. */
  private static int rank(TermForm form, Conditions conditions) {
    return 8 * form.slot()
        + (conditions.concern(form.entry()) ? 0 : 4)
        + (PartOfSpeechPolicy.turnsOnPartOfSpeech(form.entry(), form.surface()) ? 0 : 2)
        + (form.entry().caseSensitive() ? 0 : 1);
  }

  public LocaleTag locale() {
    return locale;
  }

  public Boilerplate boilerplate() {
    return boilerplate;
  }

  /** The preferred terms in a text, in order and without overlap. */
  public List<Found> preferred(String text, Predicate<Span> isVerbatim) {
    List<Found> found = found(text, hitsIn(text));
    found.removeIf(term -> term.form().isAvoided() || isVerbatim.test(term.span()));
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
    List<Found> avoided = new ArrayList<>();
    Hits hits = hitsIn(now);
    if (!holdAvoided(hits)) {
      return avoided;
    }
    List<Found> preferred = new ArrayList<>();
    for (Found found : found(now, hits)) {
      (found.form().isAvoided() ? avoided : preferred).add(found);
    }
    if (avoided.isEmpty()) {
      return avoided;
    }
    Stretches longer = stretches(preferred, term -> true);
    Stretches kept = stretches(preferred, term -> term.form().isKept());
    avoided.removeIf(
        term ->
            longer.containInMore(term.span())
                || kept.touch(term.span())
                || isVerbatim.test(term.span()));
    if (avoided.stream().anyMatch(term -> conditions.concern(term.form().entry()))) {
      Conditions.Sentence wordsNow = conditions.in(now);
      Conditions.Sentence wordsCame = now.equals(came) ? wordsNow : conditions.in(came);
      avoided.removeIf(
          term -> !conditions.allow(term.form().entry(), term.span(), wordsCame, wordsNow));
    }
    return PartOfSpeechPolicy.choose(avoided, now, locale, LocaleTerms::leftmostLongest);
  }

  /**
   * Every term in a text, whether it counts there or not; of those in one place the first is the
   * one that would be taken.
   */
  public List<Found> all(String text) {
    return found(text, hitsIn(text));
  }

  private Hits hitsIn(String text) {
    Hits hits = new Hits();
    trie.scan(text, hits);
    return hits;
  }

  private boolean holdAvoided(Hits hits) {
    for (int i = 0; i < hits.size(); i++) {
      if (forms.isAvoided(hits.term(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Found> found(String text, Hits hits) {
    List<Found> found = new ArrayList<>(hits.size());
    WordBreaks.InText words = breaks.in(text);
    for (int i = 0; i < hits.size(); i++) {
      TermForm form = forms.get(hits.term(i));
      Span span = new Span(hits.start(i), hits.end(i));
      if (form.accepts(text, span.start(), span.end()) && words.allow(span)) {
        found.add(new Found(span, form));
      }
    }
    return found;
  }

  private static Stretches stretches(List<Found> found, Predicate<Found> which) {
    return new Stretches(found.stream().filter(which).map(Found::span).toList());
  }

  private static List<Found> leftmostLongest(List<Found> found) {
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
