package org.isogloss.export.verify;

import java.util.BitSet;

/**
 * The units that a file should hold, and which of them have been seen. It keeps no text but two
 * fingerprints for each unit, so that an output of any size can be checked: a table with open
 * addressing, filled up to a half.
 */
final class ExpectedUnits {

  private static final int SMALLEST = 1 << 10;

  private long[] ids = new long[SMALLEST];
  private long[] texts = new long[SMALLEST];
  private BitSet used = new BitSet();
  private final BitSet seen = new BitSet();
  private int size;

  /** What a file says of a unit. */
  enum Verdict {
    /** It is as it should be. */
    SAME,
    /** It has another text. */
    OTHER,
    /** It stands there twice. */
    AGAIN,
    /** It does not belong there. */
    UNKNOWN
  }

  /** Adds a unit; all are added before the first is looked for. */
  void add(String id, UnitTexts unit) {
    if (2 * (size + 1) > ids.length) {
      grow();
    }
    put(UnitTexts.fingerprint(id), unit.fingerprint());
  }

  private void put(long id, long text) {
    int slot = slot(id);
    size += used.get(slot) ? 0 : 1;
    used.set(slot);
    ids[slot] = id;
    texts[slot] = text;
  }

  private void grow() {
    long[] oldIds = ids;
    long[] oldTexts = texts;
    BitSet oldUsed = used;
    ids = new long[2 * oldIds.length];
    texts = new long[2 * oldIds.length];
    used = new BitSet(ids.length);
    size = 0;
    oldUsed.stream().forEach(slot -> put(oldIds[slot], oldTexts[slot]));
  }

  /** Where an id stands, or the free place where it would. */
  private int slot(long id) {
    int slot = (int) id & (ids.length - 1);
    while (used.get(slot) && ids[slot] != id) {
      slot = (slot + 1) & (ids.length - 1);
    }
    return slot;
  }

  /** Judges a unit of the file. */
  Verdict see(ReadUnit unit) {
    int slot = slot(UnitTexts.fingerprint(unit.id()));
    if (!used.get(slot)) {
      return Verdict.UNKNOWN;
    }
    if (seen.get(slot)) {
      return Verdict.AGAIN;
    }
    seen.set(slot);
    long text = new UnitTexts(unit.source(), unit.target()).fingerprint();
    return texts[slot] == text ? Verdict.SAME : Verdict.OTHER;
  }

  /** Whether a unit has been seen. */
  boolean hasSeen(String id) {
    return seen.get(slot(UnitTexts.fingerprint(id)));
  }

  /** Whether all have been seen. */
  boolean isComplete() {
    return seen.cardinality() == size;
  }
}
