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
  private final TurkicI turkic;
  private final Boilerplate boilerplate;

  private LocaleTerms(
      LocaleTag locale,
      TermTrie<TermForm> trie,
      Conditions conditions,
      WordBreaks breaks,
      Boilerplate boilerplate) {
    this.locale = locale;
    this.trie = trie;
    this.conditions = conditions;
    this.breaks = breaks;
    this.turkic = TurkicI.of(locale);
    this.boilerplate = boilerplate;
  }

  static LocaleTerms of(List<Entry> entries, LocaleTag locale) {
    FormExpansion expansion = new FormExpansion(locale, Inflection.of(locale));
    WordBreaks breaks = new WordBreaks(locale);
    Conditions conditions = Conditions.of(entries, locale, expansion, breaks);
    TermTrie.Builder<TermForm> builder = new TermTrie.Builder<>();
    for (Entry entry : entries) {
      for (TermForm form : expansion.formsOf(entry)) {
        for (String spelling : TurkicI.of(locale).spellings(form.surface())) {
          builder.add(spelling, form);
        }
      }
    }
    Comparator<TermForm> order =
        Comparator.comparingInt(TermForm::slot)
            .thenComparing((TermForm form) -> !conditions.concern(form.entry()))
            .thenComparing((TermForm form) -> !form.entry().caseSensitive())
            .thenComparing((TermForm form) -> form.entry().row());
    return new LocaleTerms(
        locale, builder.build(order), conditions, breaks, Boilerplate.of(entries, locale));
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
    if (avoided.stream().noneMatch(term -> conditions.concern(term.form().entry()))) {
      return leftmostLongest(avoided);
    }
    Conditions.Sentence wordsNow = conditions.in(now);
    Conditions.Sentence wordsCame = now.equals(came) ? wordsNow : conditions.in(came);
    List<Found> applying = new ArrayList<>();
    List<Found> late = new ArrayList<>();
    for (Found term : avoided) {
      Entry entry = term.form().entry();
      if (conditions.allow(entry, term.span(), wordsCame, wordsNow)) {
        boolean isLate =
            entry.action() == Action.FLAG
                && !conditions.allow(entry, term.span(), wordsNow, wordsNow);
        (isLate ? late : applying).add(term);
      }
    }
    return withLate(leftmostLongest(applying), late);
  }

  /**
   * The chosen terms, with those that are only reported for the sake of words that stood in the
   * sentence when it came. They keep no other row from its term: a second run would not see them.
   */
  private static List<Found> withLate(List<Found> chosen, List<Found> late) {
    if (late.isEmpty()) {
      return chosen;
    }
    Stretches taken = stretches(chosen, term -> true);
    List<Found> all = new ArrayList<>(chosen);
    late.stream().filter(term -> !taken.touch(term.span())).forEach(all::add);
    return leftmostLongest(all);
  }

  /** Where kept terms stand in a text. */
  public Stretches kept(String text) {
    return stretches(all(text), term -> !term.form().isAvoided() && term.form().isKept());
  }

  private List<Found> all(String text) {
    List<Found> found = new ArrayList<>();
    trie.scan(
        text,
        (start, end, form) -> {
          if (form.accepts(text, start, end)) {
            found.add(new Found(new Span(start, end), form));
          }
        });
    WordBreaks.InText words = breaks.in(text);
    found.removeIf(
        term ->
            !words.allow(term.span())
                || !turkic.alike(term.span().of(text), term.form().surface()));
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
