package org.isogloss.job;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.Bead;
import org.isogloss.text.Document;

/**
 * What can be known only from all documents together.
 *
 * @param pairs by pair of locales
 */
record Learned(SortedMap<LocalePair, LearnedPair> pairs) {

  /** Copies the map. */
  Learned {
    pairs = Collections.unmodifiableSortedMap(new TreeMap<>((Map<LocalePair, LearnedPair>) pairs));
  }

  /** The beads of a document's source and its version in another locale. */
  List<Bead> beads(Document source, Document target, Terminology terminology) {
    return pairs
        .getOrDefault(new LocalePair(source.locale(), target.locale()), LearnedPair.NOTHING)
        .beads(source.id(), TextSides.of(source), TextSides.of(target), terminology);
  }
}
