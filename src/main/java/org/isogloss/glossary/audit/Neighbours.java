package org.isogloss.glossary.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.GlossaryProblem.Severity;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.glossary.match.TermForm;
import org.isogloss.glossary.match.TermKey;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Verbatim;

/**
 * Looks at which other terms stand where an avoided term of one locale does.
 *
 * <ol>
 *   <li>A term that holds an address or a placeholder, a kept term, or an {@code unless} of its own
 *       row is never touched; so is one that an earlier row takes wherever this one would. Such a
 *       term is shadowed.
 *   <li>A term that another row wants used is a contradiction, unless that row only goes on to it.
 *   <li>A term that holds shorter avoided terms of other rows is a nesting: the longest wins.
 * </ol>
 */
final class Neighbours {

  private static final Set<PartOfSpeech> TAGGED =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE);

  private final LocaleTag locale;
  private final LocaleTerms terms;
  private final Remarks remarks;

  Neighbours(LocaleTag locale, LocaleTerms terms, Remarks remarks) {
    this.locale = locale;
    this.terms = terms;
    this.remarks = remarks;
  }

  void check(Entry entry) {
    if (entry.action() == Action.FIX || entry.action() == Action.FLAG) {
      for (String term : entry.avoidedIn(locale)) {
        List<LocaleTerms.Found> found = terms.all(term);
        if (!isNeverTouched(entry, term, found)) {
          checkEquals(entry, term, found);
          checkNesting(entry, term, found);
        }
      }
    }
  }

  private boolean isNeverTouched(Entry entry, String term, List<LocaleTerms.Found> found) {
    if (!Verbatim.spansIn(term).isEmpty()) {
      shadowed(
          entry, term, "holds an address or a placeholder, which is never touched", "delete it");
      return true;
    }
    for (LocaleTerms.Found inside : found) {
      if (inside.form().isKept()) {
        String kept = Remarks.of(inside.term(), inside.entry());
        shadowed(entry, term, "holds " + kept + ", which is kept as it is", "delete one of them");
        return true;
      }
    }
    for (String word : entry.unless().getOrDefault(locale, List.of())) {
      if (holds(term, word)) {
        String message = "holds " + Remarks.quoted(word) + ", of the row's own unless";
        shadowed(entry, term, message, "delete one of them");
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String term, String word) {
    String all = TermKey.of(term, false) + "\u001F";
    return all.contains(TermKey.of(word, false) + "\u001F");
  }

  private void checkEquals(Entry entry, String term, List<LocaleTerms.Found> found) {
    boolean isFirst = true;
    for (LocaleTerms.Found equal : found) {
      TermForm form = equal.form();
      if (equal.span().length() < term.length()) {
        continue;
      }
      if (form.entry().row() == entry.row()) {
        isFirst &= !form.isAvoided();
      } else if (!form.isAvoided()) {
        checkPreferred(entry, term, form);
      } else if (isFirst && takesAll(form, entry, term)) {
        String what = "is found by row " + form.entry().row() + " first, wherever it stands";
        shadowed(entry, term, what, "delete it here, or tell the rows apart by when or unless");
        return;
      } else if (!isFirst && isOtherwise(form, entry)) {
        remarks.add(
            Severity.INFO,
            "shadow",
            entry.row(),
            Remarks.avoid(locale),
            term,
            Remarks.quoted(term)
                + " is also a form of "
                + Remarks.of(form.term(), form.entry())
                + ", which would make it "
                + Remarks.quoted(form.replacement()),
            "nothing to do if it is meant to be another here");
      }
    }
  }

  /** Rows with other conditions, or about another part of speech, leave something for this one. */
  private boolean takesAll(TermForm form, Entry entry, String term) {
    Entry other = form.entry();
    boolean strict = other.caseSensitive() || other.pos() == PartOfSpeech.EXACT;
    boolean free = !other.when().containsKey(locale) && !other.unless().containsKey(locale);
    boolean otherWord = other.pos() != entry.pos() && TAGGED.contains(other.pos());
    return free
        && !strict
        && !otherWord
        && !Disagreements.claimTheSame(locale, form.term(), other, term, entry);
  }

  /** A form that the row as written takes from another row, and makes something else of. */
  private boolean isOtherwise(TermForm form, Entry entry) {
    return form.slot() > 0
        && form.entry().action() == Action.FIX
        && entry.action() == Action.FIX
        && !entry.preferredIn(locale).orElse("").equals(form.replacement());
  }

  private void checkPreferred(Entry entry, String term, TermForm form) {
    boolean conditional = entry.when().containsKey(locale) || entry.unless().containsKey(locale);
    boolean goesOn = !form.entry().avoidedIn(locale).isEmpty();
    if (form.slot() == 0 && !conditional && !goesOn) {
      remarks.add(
          Severity.WARNING,
          "contradiction",
          entry.row(),
          Remarks.avoid(locale),
          term,
          Remarks.quoted(term) + " is the term to use in row " + form.entry().row(),
          "delete one of them, or tell the rows apart by when or unless");
    }
  }

  private void checkNesting(Entry entry, String term, List<LocaleTerms.Found> found) {
    Set<String> nested = new LinkedHashSet<>();
    for (LocaleTerms.Found inside : found) {
      boolean shorter = inside.span().length() < term.length();
      boolean other = inside.entry().row() != entry.row();
      if (shorter && other && inside.form().isAvoided()) {
        nested.add(Remarks.of(inside.term(), inside.entry()));
      }
    }
    if (!nested.isEmpty()) {
      remarks.add(
          Severity.INFO,
          "nesting",
          entry.row(),
          Remarks.avoid(locale),
          term,
          Remarks.quoted(term) + " holds " + String.join(", ", new ArrayList<>(nested)),
          "nothing to do: the longest match wins");
    }
  }

  private void shadowed(Entry entry, String term, String message, String fix) {
    String what = Remarks.quoted(term) + " " + message;
    remarks.add(Severity.WARNING, "shadow", entry.row(), Remarks.avoid(locale), term, what, fix);
  }
}
