package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isogloss.glossary.Entry;

/**
 * All spellings of all rows' terms, by number, in the order of the rows. They are not held, which
 * would take many times the memory of finding them, but made again from their row when one is
 * found; some rows that were asked for last are remembered. Immutable otherwise; shared by threads.
 */
final class TermForms {

  private static final int REMEMBERED = 4096;

  private record Made(int row, List<TermForm> forms) {}

  private final FormExpansion expansion;
  private final TurkicI turkic;
  private final List<Entry> entries;

  /** Of each spelling the place of its row among the entries. */
  private final int[] rows;

  /**
   * Of each spelling which of its row's terms it spells: 0 the preferred one, 1 the first avoided.
   */
  private final int[] terms;

  /** Of each row the number of its first spelling. */
  private final int[] firsts;

  private final BitSet avoided = new BitSet();
  private final BitSet kept = new BitSet();

  /** Those whose row minds case or spacing. */
  private final BitSet particular = new BitSet();

  private final AtomicReferenceArray<Made> made = new AtomicReferenceArray<>(REMEMBERED);

  /** Numbers the spellings of all rows and tells of each in order. */
  TermForms(FormExpansion expansion, TurkicI turkic, List<Entry> entries, Visitor visitor) {
    this.expansion = expansion;
    this.turkic = turkic;
    this.entries = entries;
    this.firsts = new int[entries.size()];
    int[] rowsSoFar = new int[16];
    int[] termsSoFar = new int[16];
    int number = 0;
    for (int row = 0; row < entries.size(); row++) {
      firsts[row] = number;
      List<String> avoidedTerms = entries.get(row).avoidedIn(expansion.locale());
      int place = 0;
      for (TermForm form : expansion.formsOf(entries.get(row))) {
        while (form.isAvoided()
            && (place == 0 || !avoidedTerms.get(place - 1).equals(form.term()))) {
          place++;
        }
        for (String spelling : turkic.spellings(form.surface())) {
          visitor.form(number, form, spelling);
          describe(number, form);
          if (number == rowsSoFar.length) {
            rowsSoFar = Arrays.copyOf(rowsSoFar, 2 * number);
            termsSoFar = Arrays.copyOf(termsSoFar, 2 * number);
          }
          rowsSoFar[number] = row;
          termsSoFar[number++] = place;
        }
      }
    }
    rows = Arrays.copyOf(rowsSoFar, number);
    terms = Arrays.copyOf(termsSoFar, number);
  }

  private void describe(int number, TermForm form) {
    avoided.set(number, form.isAvoided());
    kept.set(number, !form.isAvoided() && form.isKept());
    particular.set(number, form.isParticular());
  }

  /** Is told of each spelling while they are numbered. */
  interface Visitor {

    /**
     * The next spelling.
     *
     * @param spelling as it is looked for: the form's own, or the same in other letters
     */
    void form(int number, TermForm form, String spelling);
  }

  /** Whether a spelling is of a term to avoid. */
  boolean isAvoided(int number) {
    return avoided.get(number);
  }

  /** Whether it is of a preferred term that nothing may touch. */
  boolean isKept(int number) {
    return kept.get(number);
  }

  /** The row it belongs to. */
  Entry entry(int number) {
    return entries.get(rows[number]);
  }

  /** The term it spells, as the row writes it. */
  String term(int number) {
    Entry entry = entry(number);
    int place = terms[number];
    return place == 0
        ? entry.preferredIn(expansion.locale()).orElseThrow()
        : entry.avoidedIn(expansion.locale()).get(place - 1);
  }

  /** Whether its row and its locale may have it as it stands in a text. */
  boolean accept(int number, String text, int start, int end) {
    return (!particular.get(number) || get(number).accepts(text, start, end))
        && (turkic.isNone() || turkic.alike(text, start, end, get(number).surface()));
  }

  /** The spelling with a number. */
  TermForm get(int number) {
    int row = rows[number];
    return ofRow(row).get(number - firsts[row]);
  }

  /** The spellings of a row, by its place among the entries. */
  List<TermForm> ofRow(int row) {
    Made known = made.get(row % REMEMBERED);
    if (known == null || known.row != row) {
      known = new Made(row, formsOf(entries.get(row)));
      made.set(row % REMEMBERED, known);
    }
    return known.forms;
  }

  /** The forms of a row, each as often as it has spellings. */
  private List<TermForm> formsOf(Entry entry) {
    List<TermForm> forms = expansion.formsOf(entry);
    if (turkic.isNone()) {
      return forms;
    }
    List<TermForm> spelled = new ArrayList<>();
    for (TermForm form : forms) {
      spelled.addAll(Collections.nCopies(turkic.spellings(form.surface()).size(), form));
    }
    return spelled;
  }
}
