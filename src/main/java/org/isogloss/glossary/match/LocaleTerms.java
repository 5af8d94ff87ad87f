package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private final TermTrie<TermForm> trie;
  private final Conditions conditions;
  private final WordBreaks breaks;
  private final Boilerplate boilerplate;

  private LocaleTerms(
      LocaleTag locale, TermTrie<TermForm> trie, Conditions conditions, Boilerplate boilerplate) {
    this.locale = locale;
    this.trie = trie;
    this.conditions = conditions;
    this.breaks = new WordBreaks(locale);
    this.boilerplate = boilerplate;
  }

  static LocaleTerms of(List<Entry> entries, LocaleTag locale) {
    FormExpansion expansion = new FormExpansion(locale, Inflection.of(locale));
    Conditions conditions = Conditions.of(entries, locale, expansion);
    TermTrie.Builder<TermForm> builder = new TermTrie.Builder<>();
    for (Entry entry : entries) {
      for (TermForm form : expansion.formsOf(entry)) {
        builder.add(form.surface(), form);
      }
    }
    Comparator<TermForm> order =
        Comparator.comparingInt(TermForm::slot)
            .thenComparing((TermForm form) -> !conditions.concern(form.entry()))
            .thenComparing((TermForm form) -> !form.entry().caseSensitive())
            .thenComparing((TermForm form) -> form.entry().row());
    return new LocaleTerms(
        locale, builder.build(order), conditions, Boilerplate.of(entries, locale));
  }

  public LocaleTag locale() {
    return locale;
  }

  public Boilerplate boilerplate() {
    return boilerplate;
  }

  /** The preferred terms in a text, in order and without overlap. */
  public List<Found> preferred(String text, Predicate<Span> isVerbatim) {
    List<Found> found = all(text);
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
    List<Found> all = all(now);
    List<Found> avoided = new ArrayList<>();
    List<Found> preferred = new ArrayList<>();
    for (Found found : all) {
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
    return leftmostLongest(avoided);
  }

  /**
   * Every term in a text, whether it counts there or not; of those in one place the first is the
   * one that would be taken.
   */
  public List<Found> all(String text) {
    List<Found> found = new ArrayList<>();
    trie.scan(
        text,
        (start, end, form) -> {
          if (form.accepts(text, start, end)) {
            found.add(new Found(new Span(start, end), form));
          }
        });
    WordBreaks.InText words = breaks.in(text);
    found.removeIf(term -> !words.allow(term.span()));
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
