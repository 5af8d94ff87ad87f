package org.isogloss.align;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Bead;
import org.isogloss.text.Span;

/**
 * Two texts cut at hard boundaries, which no bead may cross.
 *
 * @param parts the parts, in order; the sentences at the boundaries themselves are in none
 * @param boundaries for each part but the last the bead between it and the next
 */
public record Sections(List<TextPair> parts, List<Bead> boundaries) {

  /** Copies the lists. */
  public Sections {
    parts = List.copyOf(parts);
    boundaries = List.copyOf(boundaries);
  }

  /** Texts that are not cut. */
  public static Sections whole(TextSide source, TextSide target) {
    return new Sections(List.of(new TextPair(source, target)), List.of());
  }

  /**
   * Texts cut at blank sentences, the first of the one with the first of the other and so on.
   * Neighbouring blank sentences are one boundary; those at either end of a text are part of it.
   *
   * @throws IllegalArgumentException if one has more boundaries than the other
   */
  public static Sections atBlankLines(TextSide source, TextSide target) {
    List<Span> left = boundaries(source);
    List<Span> right = boundaries(target);
    if (left.size() != right.size()) {
      throw new IllegalArgumentException(
          "the source has "
              + (left.size() + 1)
              + " blocks and the target "
              + (right.size() + 1)
              + "; hard boundaries need as many, so add or take out blank lines");
    }
    List<TextPair> parts = new ArrayList<>();
    List<Bead> between = new ArrayList<>();
    int from = 0;
    int start = 0;
    for (int i = 0; i < left.size(); i++) {
      Span here = left.get(i);
      Span there = right.get(i);
      parts.add(new TextPair(part(source, from, here.start()), part(target, start, there.start())));
      between.add(new Bead(here, there, 1));
      from = here.end();
      start = there.end();
    }
    parts.add(
        new TextPair(
            part(source, from, source.sentences().size()),
            part(target, start, target.sentences().size())));
    return new Sections(parts, between);
  }

  private static List<Span> boundaries(TextSide side) {
    List<Span> boundaries = new ArrayList<>();
    int last = side.sentences().size() - 1;
    while (last >= 0 && side.isBlank(last)) {
      last--;
    }
    boolean text = false;
    for (int i = 0; i <= last; i++) {
      int start = i;
      while (side.isBlank(i)) {
        i++;
      }
      if (text && i > start) {
        boundaries.add(new Span(start, i));
      }
      text = true;
    }
    return boundaries;
  }

  private static TextSide part(TextSide side, int from, int to) {
    return new TextSide(
        side.locale(),
        side.sentences().subList(from, to),
        side.blocks().subList(from, to),
        side.headings().subList(from, to));
  }

  /**
   * The beads of the whole texts.
   *
   * @param beads for each part its beads
   */
  public List<Bead> join(List<List<Bead>> beads) {
    List<Bead> joined = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (int i = 0; i < parts.size(); i++) {
      for (Bead bead : beads.get(i)) {
        joined.add(
            new Bead(
                moved(bead.source(), source), moved(bead.target(), target), bead.confidence()));
      }
      if (i < boundaries.size()) {
        Bead boundary = boundaries.get(i);
        joined.add(boundary);
        source = boundary.source().end();
        target = boundary.target().end();
      }
    }
    return joined;
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
