package org.isogloss.export.diff;

/**
 * One difference between two outputs.
 *
 * @param cause what made it: {@code glossary row 12}, {@code file vi/a.md}, {@code rule clean.nfc},
 *     {@code returned file}, {@code alignment}
 * @param locale the locale whose bundle differs
 * @param document the document
 * @param unit the unit in the new output, or in the old one if it is gone; empty for a change to a
 *     whole document
 * @param what what differs: {@code document}, {@code source}, {@code target}, {@code state}, {@code
 *     finding}
 * @param before what the old output has; empty if nothing
 * @param after what the new output has; empty if nothing
 */
public record OutputChange(
    String cause,
    String locale,
    String document,
    String unit,
    String what,
    String before,
    String after) {}
