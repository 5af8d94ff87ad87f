package org.isogloss.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One difference between two outputs.
 *
 * @param causes what made it; at least one
 * @param locale the locale whose bundle differs
 * @param document the document
 * @param unit the unit in the later output, or in the earlier one if it is gone; in a source the
 *     sentence; empty for a change to a whole document
 * @param part what differs
 * @param before what the earlier output has; empty if nothing
 * @param after what the later output has; empty if nothing
 */
public record OutputChange(
    List<ChangeCause> causes,
    String locale,
    String document,
    String unit,
    Part part,
    String before,
    String after) {

  /** What can differ. */
  public enum Part {
    /** A whole document; the texts are its titles. */
    DOCUMENT,
    /** A sentence of a source. */
    SOURCE,
    /** A unit's target. */
    TARGET,
    /** A unit's state. */
    STATE,
    /** A finding; the texts are its messages. */
    FINDING;

    /** The name that JSON uses. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the list. */
  public OutputChange {
    causes = List.copyOf(causes);
  }

  /** The causes in words. */
  public String cause() {
    return causes.stream().map(ChangeCause::toString).collect(Collectors.joining(", "));
  }
}
