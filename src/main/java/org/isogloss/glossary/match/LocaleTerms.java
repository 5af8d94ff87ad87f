package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
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
 *       the one written so in the glossary, then the one with conditions, then the first row's.
 * </ol>
 */
public final class LocaleTerms {

  /** A term in a sentence. */
  public record Found(Span span, TermForm form) {}

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
        new TermForms(
            expansion, entries, form -> builder.add(form.surface(), rank(form, conditions)));
    return new LocaleTerms(
        locale, builder.build(), forms, conditions, Boilerplate.of(entries, locale));
  }

  /** The order of terms that are spelled alike; of equals the first row's is the first. */
  private static int rank(TermForm form, Conditions conditions) {
    return 4 * form.slot()
        + (conditions.concern(form.entry()) ? 0 : 2)
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
    List<Found> found = found(hitsIn(text), term -> !forms.isAvoided(term));
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
    List<Found> avoided = found(hits, forms::isAvoided);
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
    if (avoided.stream().anyMatch(term -> conditions.concern(term.form().entry()))) {
      Conditions.Sentence wordsNow = conditions.in(now);
      Conditions.Sentence wordsCame = now.equals(came) ? wordsNow : conditions.in(came);
      avoided.removeIf(
          term -> !conditions.allow(term.form().entry(), term.span(), wordsCame, wordsNow));
    }
    return leftmostLongest(avoided);
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

  private List<Found> found(Hits hits, IntPredicate which) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      if (which.test(hits.term(i))) {
        found.add(new Found(hits.span(i), forms.get(hits.term(i))));
      }
    }
    return found;
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
