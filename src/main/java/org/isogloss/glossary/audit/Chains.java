package org.isogloss.glossary.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.GlossaryProblem.Severity;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.glossary.match.TermForm;
import org.isogloss.glossary.normalize.RowNames;
import org.isogloss.text.LocaleTag;

/**
 * Follows what the rows of one locale put in, to where it ends.
 *
 * <ol>
 *   <li>Every form of every avoided term of a row that fixes has a replacement. Where no avoided
 *       term stands in that, the row is done; nearly all are.
 *   <li>The others are tried out, each as a sentence of its own with the words its row asks for. If
 *       it never settles, the rows that turn it are a cycle: an error.
 *   <li>It is tried again with the words that the rows it leads to ask for. A cycle that needs
 *       these is a warning, since the rows are sound where only one of them applies.
 *   <li>If other rows go on from the preferred term, the row is a chain, which takes a second pass.
 *   <li>What is left stands inside the preferred term, which protects it: a cycle or a chain only
 *       in name, good to know.
 * </ol>
 */
final class Chains {

  private static final String CYCLE = "cycle";
  private static final String CHAIN = "chain";

  /** Between a term and a word of a condition, so that the two make no term together. */
  private static final String APART = " | ";

  private static final Set<Integer> NONE = Set.of();

  private final LocaleTag locale;
  private final LocaleTerms terms;
  private final Remarks remarks;
  private final Trial trial;
  private final Map<String, List<LocaleTerms.Found>> onward = new HashMap<>();
  private final Set<Set<Integer>> told = new HashSet<>();

  Chains(LocaleTag locale, LocaleTerms terms, Remarks remarks) {
    this.locale = locale;
    this.terms = terms;
    this.remarks = remarks;
    this.trial = new Trial(terms);
  }

  /**
   * Checks a row.
   *
   * @param place its place among the glossary's entries
   */
  void check(Entry entry, int place) {
    if (entry.action() != Action.FIX || entry.avoidedIn(locale).isEmpty()) {
      return;
    }
    boolean settles = true;
    for (TermForm form : terms.formsOfRow(place)) {
      if (form.isAvoided() && !onward(form.replacement()).isEmpty()) {
        settles &= settles(form);
      }
    }
    String preferred = entry.preferredIn(locale).orElse("");
    if (settles && !onward(preferred).isEmpty()) {
      tellWhereItEnds(entry, preferred);
    }
  }

  /** The avoided terms in what a row puts in. */
  private List<LocaleTerms.Found> onward(String replacement) {
    return onward.computeIfAbsent(
        replacement,
        text -> {
          List<LocaleTerms.Found> found = new ArrayList<>(terms.all(text));
          found.removeIf(term -> !term.form().isAvoided());
          return found;
        });
  }

  private boolean settles(TermForm form) {
    List<String> own = when(form.entry());
    Set<String> sentences = new LinkedHashSet<>();
    for (String word : own.isEmpty() ? List.of("") : own) {
      sentences.add(form.surface() + (word.isEmpty() ? "" : APART + word));
    }
    for (String sentence : sentences) {
      Set<Integer> rows = unsettled(sentence, form);
      if (!rows.isEmpty()) {
        tellCycle(Severity.ERROR, form, rows);
        return false;
      }
    }
    String borrowed = borrowed(form);
    Set<Integer> rows =
        borrowed.isEmpty() ? NONE : unsettled(sentences.iterator().next() + borrowed, form);
    if (!rows.isEmpty()) {
      tellCycle(Severity.WARNING, form, rows);
    }
    return rows.isEmpty();
  }

  private Set<Integer> unsettled(String sentence, TermForm form) {
    return trial.of(sentence, form.surface().length()).unsettled();
  }

  /** A word of each condition of the rows that a form leads to. */
  private String borrowed(TermForm form) {
    Set<String> words = new LinkedHashSet<>();
    for (LocaleTerms.Found found : onward(form.replacement())) {
      when(found.entry()).stream().findFirst().ifPresent(words::add);
    }
    StringBuilder borrowed = new StringBuilder();
    words.forEach(word -> borrowed.append(APART).append(word));
    return borrowed.toString();
  }

  private List<String> when(Entry entry) {
    return entry.when().getOrDefault(locale, List.of());
  }

  private void tellCycle(Severity severity, TermForm form, Set<Integer> rows) {
    if (told.add(rows)) {
      remarks.add(
          severity,
          CYCLE,
          form.entry().row(),
          Remarks.avoid(locale),
          form.term(),
          Remarks.quoted(form.surface())
              + " never settles"
              + (severity == Severity.ERROR
                  ? ""
                  : " in a sentence with the words these rows ask for")
              + ", since the edits of row"
              + RowNames.of(rows)
              + " lead back to an avoided term",
          severity == Severity.ERROR
              ? "delete one of the terms"
              : "delete one of the terms, or tell the rows apart by unless");
    }
  }

  private void tellWhereItEnds(Entry entry, String preferred) {
    String term = entry.avoidedIn(locale).get(0);
    String word = when(entry).isEmpty() ? "" : APART + when(entry).get(0);
    Trial.Outcome outcome = trial.of(term + word, term.length());
    Set<Integer> others = new TreeSet<>(outcome.rows());
    others.remove(entry.row());
    if (!others.isEmpty()) {
      String makes = others.size() > 1 ? " make it " : " makes it ";
      String rows = "row" + RowNames.of(others) + makes + Remarks.quoted(outcome.term());
      String fix = "write " + Remarks.quoted(outcome.term()) + " here";
      tellOfPreferred(Severity.WARNING, CHAIN, entry, preferred, "is itself avoided: " + rows, fix);
      return;
    }
    Set<String> seen = new HashSet<>();
    for (LocaleTerms.Found found : onward(preferred)) {
      if (seen.add(found.entry().row() + " " + found.term())) {
        tellOfOne(entry, preferred, found);
      }
    }
  }

  private void tellOfOne(Entry entry, String preferred, LocaleTerms.Found found) {
    Entry other = found.entry();
    boolean own = other.row() == entry.row();
    String name = Remarks.of(found.term(), other);
    if (found.span().length() < preferred.length()) {
      tellOfPreferred(
          Severity.INFO,
          own ? CYCLE : CHAIN,
          entry,
          preferred,
          "holds " + (own ? "the row's own avoided term " : "the avoided term ") + name,
          "nothing to do if it may stand there: the longer term protects it");
    } else if (!own && other.action() == Action.FLAG) {
      String message = "is itself avoided: row " + other.row() + " reports it";
      tellOfPreferred(
          Severity.WARNING,
          CHAIN,
          entry,
          preferred,
          message,
          "write another term, or change that row");
    } else if (!own && (!when(other).isEmpty() || other.unless().containsKey(locale))) {
      String message =
          "is itself avoided in some sentences: row "
              + other.row()
              + " makes it "
              + Remarks.quoted(found.form().replacement());
      tellOfPreferred(
          Severity.WARNING,
          CHAIN,
          entry,
          preferred,
          message,
          "tell the rows apart by when or unless");
    }
  }

  private void tellOfPreferred(
      Severity severity, String rule, Entry entry, String preferred, String message, String fix) {
    String what = Remarks.quoted(preferred) + " " + message;
    remarks.add(severity, rule, entry.row(), locale.tag(), preferred, what, fix);
  }
}
