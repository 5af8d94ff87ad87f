package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isogloss.glossary.Entry;

/**
 * All spellings of all rows' terms, by number, in the order of the rows. They are not held, which
 * would take many times the memory of finding them, but made again from their row when one is
 * found; some rows that were asked for last are remembered. Immutable otherwise; shared by threads.
 */
final class TermForms {

  private static final int REMEMBERED = 1024;

  private record Made(int index, List<TermForm> forms) {}

  private final FormExpansion expansion;
  private final List<Entry> entries;

  /** Of each row the number of its first spelling; behind the last, how many there are. */
  private final int[] starts;

  private final BitSet avoided;
  private final AtomicReferenceArray<Made> made = new AtomicReferenceArray<>(REMEMBERED);

  private TermForms(FormExpansion expansion, List<Entry> entries, int[] starts, BitSet avoided) {
    this.expansion = expansion;
    this.entries = entries;
    this.starts = starts;
    this.avoided = avoided;
  }

  /** Is told of each spelling while they are numbered. */
  interface Visitor {

    /** The next spelling. */
    void form(TermForm form);
  }

  /** Numbers the spellings of all rows and tells of each in order. */
  static TermForms of(FormExpansion expansion, List<Entry> entries, Visitor visitor) {
    int[] starts = new int[entries.size() + 1];
    BitSet avoided = new BitSet();
    int number = 0;
    for (int i = 0; i < entries.size(); i++) {
      for (TermForm form : expansion.formsOf(entries.get(i))) {
        visitor.form(form);
        avoided.set(number++, form.isAvoided());
      }
      starts[i + 1] = number;
    }
    return new TermForms(expansion, entries, starts, avoided);
  }

  /** Whether a spelling is of a term to avoid. */
  boolean isAvoided(int number) {
    return avoided.get(number);
  }

  /** The spelling with a number. */
  TermForm get(int number) {
    int found = Arrays.binarySearch(starts, number);
    int index = found >= 0 ? found : -found - 2;
    while (starts[index + 1] == number) {
      index++;
    }
    return of(index).get(number - starts[index]);
  }

  private List<TermForm> of(int index) {
    Made known = made.get(index % REMEMBERED);
    if (known != null && known.index == index) {
      return known.forms;
    }
    List<TermForm> forms = List.copyOf(expansion.formsOf(entries.get(index)));
    made.set(index % REMEMBERED, new Made(index, forms));
    return forms;
  }
}
