package org.isogloss.align;

import java.util.List;
import org.isogloss.text.Bead;

/**
 * What aligning several pairs of texts together gave.
 *
 * @param beads for each pair of texts its beads, in order; every sentence of both sides is in
 *     exactly one
 * @param lexicon the tokens that stand for each other, sorted by source and target
 */
public record Alignment(List<List<Bead>> beads, List<LexiconEntry> lexicon) {

  /** Copies the lists. */
  public Alignment {
    beads = List.copyOf(beads);
    lexicon = List.copyOf(lexicon);
  }
}
