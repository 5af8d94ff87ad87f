package org.isogloss.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.text.Bead;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Origin;
import org.isogloss.text.Segment;
import org.isogloss.text.Span;
import org.isogloss.text.State;
import org.isogloss.text.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Makes units of beads: the locale's own version of a document is the first and so far the only
 * origin of a target.
 *
 * <ol>
 *   <li>A bead with both sides becomes one translated unit.
 *   <li>A bead with one side becomes a unit for each of its sentences, so that a unit's id does not
 *       depend on which neighbour was left out together with it.
 *   <li>Without a version in the locale every source sentence is a unit without a target.
 * </ol>
 */
public final class TargetFiller {

  /** A filler; it keeps nothing. */
  public TargetFiller() {}

  /**
   * A document with what a locale has for it.
   *
   * @param source the document translated from, segmented
   * @param targetLocale the locale
   * @param target that locale's version, segmented, or null if it has none
   * @param beads the alignment of {@code source.segments()} with {@code target.segments()}, in
   *     order; ignored without a target
   * @return every sentence of both sides once; no findings yet
   * @throws IllegalArgumentException if the beads leave a sentence out or name it twice
   */
  public Bitext fill(
      Document source, LocaleTag targetLocale, @Nullable Document target, List<Bead> beads) {
    List<Segment> sourceSegments = source.segments();
    List<Unit> units = new ArrayList<>();
    if (target == null) {
      addSourceOnly(sourceSegments, units);
    } else {
      addBeads(source.id(), sourceSegments, target.segments(), beads, units);
    }
    return new Bitext(source, targetLocale, target, units, List.of());
  }

  private static void addBeads(
      String documentId,
      List<Segment> source,
      List<Segment> target,
      List<Bead> beads,
      List<Unit> units) {
    int sourceReached = 0;
    int targetReached = 0;
    for (Bead bead : beads) {
      requireNext(documentId, "source", bead.source(), sourceReached, source.size());
      requireNext(documentId, "target", bead.target(), targetReached, target.size());
      sourceReached += bead.source().length();
      targetReached += bead.target().length();
      addUnits(part(source, bead.source()), part(target, bead.target()), bead, units);
    }
    requireAll(documentId, "source", sourceReached, source.size());
    requireAll(documentId, "target", targetReached, target.size());
  }

  private static void addUnits(
      List<Segment> source, List<Segment> target, Bead bead, List<Unit> units) {
    if (target.isEmpty()) {
      addSourceOnly(source, units);
    } else if (source.isEmpty()) {
      addTargetOnly(target, units);
    } else {
      units.add(
          new Unit(
              source.get(0).id().value(),
              source,
              target,
              State.TRANSLATED,
              Origin.EXISTING_TRANSLATION,
              bead.confidence()));
    }
  }

  private static void addSourceOnly(List<Segment> source, List<Unit> units) {
    for (Segment segment : source) {
      units.add(
          new Unit(
              segment.id().value(), List.of(segment), List.of(), State.INITIAL, Origin.NONE, 0));
    }
  }

  private static void addTargetOnly(List<Segment> target, List<Unit> units) {
    for (Segment segment : target) {
      units.add(
          new Unit(
              segment.id().value(), List.of(), List.of(segment), State.INITIAL, Origin.NONE, 0));
    }
  }

  private static List<Segment> part(List<Segment> segments, Span span) {
    return segments.subList(span.start(), span.end());
  }

  private static void requireNext(
      String documentId, String side, Span span, int reached, int size) {
    boolean next = span.isEmpty() || (span.start() == reached && span.end() <= size);
    if (!next) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: a bead has the %s sentences %d to %d, but %d of %d were next",
              documentId,
              side,
              span.start(),
              span.end(),
              reached,
              size));
    }
  }

  private static void requireAll(String documentId, String side, int reached, int size) {
    if (reached != size) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: the beads end at %s sentence %d of %d",
              documentId,
              side,
              reached,
              size));
    }
  }
}
