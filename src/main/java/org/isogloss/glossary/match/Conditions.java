package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.inflect.Form;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

/**
 * The {@code when} and {@code unless} of all rows in one locale. Immutable; shared by threads.
 *
 * <p>A row applies if one of its {@code when} words stands in the sentence as it came or as it
 * reads now, and if none of its {@code unless} words stands in it as it reads now. So the edit of
 * one row cannot take the ground from under another in the same pass, and what a run leaves alone,
 * a second run over its output leaves alone too: there the sentence came as it reads now, which
 * makes no row apply that did not before. (A row that only reports must not keep another from its
 * term by a word that has gone since: see {@link LocaleTerms}.)
 */
final class Conditions {

  private enum Kind {
    WHEN,
    UNLESS,
    /** An {@code unless} that contains an avoided term of its row: it protects that place alone. */
    PHRASE
  }

  private record Condition(int row, Kind kind) {}

  private final TermTrie trie;

  /** By the numbers of their words in the trie. */
  private final List<Condition> conditions;

  private final WordBreaks breaks;
  private final Set<Integer> withWhen;
  private final Set<Integer> withAny;

  private Conditions(
      TermTrie trie,
      List<Condition> conditions,
      WordBreaks breaks,
      Set<Integer> withWhen,
      Set<Integer> withAny) {
    this.trie = trie;
    this.conditions = conditions;
    this.breaks = breaks;
    this.withWhen = withWhen;
    this.withAny = withAny;
  }

  static Conditions of(
      List<Entry> entries, LocaleTag locale, FormExpansion expansion, WordBreaks breaks) {
    Words words = new Words(expansion);
    Set<Integer> withWhen = new HashSet<>();
    Set<Integer> withAny = new HashSet<>();
    for (Entry entry : entries) {
      for (String word : entry.when().getOrDefault(locale, List.of())) {
        words.add(word, new Condition(entry.row(), Kind.WHEN));
        withWhen.add(entry.row());
        withAny.add(entry.row());
      }
      List<String> unless = entry.unless().getOrDefault(locale, List.of());
      if (!unless.isEmpty()) {
        TermTrie avoided = avoidedOf(entry, locale, expansion);
        for (String word : unless) {
          Kind kind = containsOne(word, avoided) ? Kind.PHRASE : Kind.UNLESS;
          words.add(word, new Condition(entry.row(), kind));
          withAny.add(entry.row());
        }
      }
    }
    return new Conditions(
        words.builder.build(),
        List.copyOf(words.conditions),
        breaks,
        Set.copyOf(withWhen),
        Set.copyOf(withAny));
  }

  private static TermTrie avoidedOf(Entry entry, LocaleTag locale, FormExpansion expansion) {
    TermTrie.Builder avoided = new TermTrie.Builder();
    for (String term : entry.avoidedIn(locale)) {
      for (Form form : expansion.forms(term, entry)) {
        avoided.add(form.spelling(), 0);
      }
    }
    return avoided.build();
  }

  private static boolean containsOne(String phrase, TermTrie terms) {
    BitSet found = new BitSet();
    terms.scan(phrase, (start, end, term) -> found.set(term));
    return !found.isEmpty();
  }

  /** Gathers the words of all conditions, in all their forms. */
  private static final class Words {

    private final FormExpansion expansion;
    private final TermTrie.Builder builder = new TermTrie.Builder();
    private final List<Condition> conditions = new ArrayList<>();

    Words(FormExpansion expansion) {
      this.expansion = expansion;
    }

    void add(String word, Condition condition) {
      for (Form form : expansion.forms(word)) {
        builder.add(form.spelling(), 0);
        conditions.add(condition);
      }
    }
  }

  /** Whether a row has any in this locale. */
  boolean concern(Entry entry) {
    return !withAny.isEmpty() && withAny.contains(entry.row());
  }

  /** What a sentence says about all conditions. */
  Sentence in(String text) {
    Sentence.Builder sentence = new Sentence.Builder();
    WordBreaks.InText words = breaks.in(text);
    trie.scan(
        text,
        (start, end, term) -> {
          if (words.allow(start, end)) {
            sentence.add(conditions.get(term), new Span(start, end));
          }
        });
    return sentence.build();
  }

  /** The condition words of one sentence: the rows of each kind. */
  record Sentence(Set<Integer> when, Set<Integer> unless, Map<Integer, Stretches> phrases) {

    /** Whether a place of a row's stands in one of the row's phrases. */
    boolean protect(int row, Span span) {
      Stretches own = phrases.get(row);
      return own != null && own.contain(span);
    }

    /** Gathers them in the order of the text. */
    private static final class Builder {

      private final Set<Integer> when = new HashSet<>();
      private final Set<Integer> unless = new HashSet<>();
      private final Map<Integer, List<Span>> phrases = new HashMap<>();

      void add(Condition condition, Span span) {
        int row = condition.row();
        switch (condition.kind()) {
          case WHEN -> when.add(row);
          case UNLESS -> unless.add(row);
          case PHRASE -> phrases.computeIfAbsent(row, r -> new ArrayList<>()).add(span);
        }
      }

      Sentence build() {
        Map<Integer, Stretches> stretches = new HashMap<>();
        phrases.forEach((row, spans) -> stretches.put(row, new Stretches(spans)));
        return new Sentence(when, unless, stretches);
      }
    }
  }

  /**
   * Whether a row applies.
   *
   * @param span where its avoided term stands in the sentence as it reads now
   * @param came the sentence as it came
   * @param now the sentence as it reads now
   */
  boolean allow(Entry entry, Span span, Sentence came, Sentence now) {
    int row = entry.row();
    if (withWhen.contains(row) && !came.when.contains(row) && !now.when.contains(row)) {
      return false;
    }
    return !now.unless.contains(row) && !now.protect(row, span);
  }
}
