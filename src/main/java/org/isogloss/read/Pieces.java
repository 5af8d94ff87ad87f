package org.isogloss.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a plain text into the pieces that become its blocks.
 *
 * <ol>
 *   <li>Blank lines and drawn rules divide the lines into groups. A rule of {@code =} or {@code -}
 *       directly under a group's only line underlines it instead.
 *   <li>In a group, a line that begins with a bullet or a counting number begins a piece, if it may
 *       interrupt the text before it: always for {@code •} and its like; for other markers only
 *       after an item, after the end of a sentence, a colon or a heading, or where the next line
 *       has the same marker, since a wrapped line can begin with a dash or a number too.
 *   <li>Any other line goes on with the line before it or begins a piece, as {@link Wrapping} says.
 * </ol>
 */
final class Pieces {

  private final String text;
  private final Numbering numbering = new Numbering();
  private final List<Piece> found = new ArrayList<>();

  Pieces(String text) {
    this.text = text;
  }

  List<Piece> cut() {
    List<Line> group = new ArrayList<>();
    for (Line line : Line.of(text)) {
      char rule = line.rule(text);
      if (line.isBlank() || rule != 0) {
        boolean underlines = group.size() == 1 && (rule == '=' || rule == '-');
        addGroup(group, !underlines ? 0 : rule == '=' ? 1 : 2);
        group = new ArrayList<>();
      } else {
        group.add(line);
      }
    }
    addGroup(group, 0);
    return found;
  }

  private void addGroup(List<Line> group, int underline) {
    if (group.isEmpty()) {
      return;
    }
    Wrapping wrapping = new Wrapping(text, group);
    int first = 0;
    Marker marker = accepted(markerOf(group.get(0)));
    boolean inList = marker != null;
    for (int i = 1; i < group.size(); i++) {
      Line before = group.get(i - 1);
      Marker next = interrupting(group, i, inList);
      int itemIndent = marker == null ? -1 : group.get(first).indent();
      if (next != null || !wrapping.goesOn(before, group.get(i), itemIndent)) {
        add(marker, group, first, i, underline);
        first = i;
        marker = next;
        inList |= next != null;
      }
    }
    add(marker, group, first, group.size(), underline);
  }

  private void add(@Nullable Marker marker, List<Line> group, int first, int end, int underline) {
    List<Line> lines = List.copyOf(group.subList(first, end));
    int start = marker == null ? lines.get(0).start() : marker.textStart();
    found.add(
        new Piece(
            marker,
            start,
            lines.get(lines.size() - 1).end(),
            lines,
            first == 0,
            end == group.size(),
            underline));
  }

  private @Nullable Marker markerOf(Line line) {
    return Marker.at(text, line.start(), line.end());
  }

  private @Nullable Marker accepted(@Nullable Marker marker) {
    return marker != null && numbering.accepts(marker) ? marker : null;
  }

  /** The marker of line {@code i}, if it begins an item there. */
  private @Nullable Marker interrupting(List<Line> group, int i, boolean inList) {
    Line line = group.get(i);
    Marker marker = markerOf(line);
    if (marker == null) {
      return null;
    }
    Line before = group.get(i - 1);
    boolean afterEnd =
        Prose.endsSentence(text, before.start(), before.end())
            || Prose.endsWithColon(text, before.start(), before.end());
    boolean afterHeading = i == 1 && Headings.looksLikeOne(text, before.start(), before.end());
    boolean beginsSmall = Prose.beginsSmall(text, marker.textStart(), line.end());
    boolean interrupts =
        inList
            || afterEnd
            || marker.isUnmistakable()
            || (afterHeading && !beginsSmall)
            || (i + 1 < group.size() && marker.isLike(markerOf(group.get(i + 1))));
    return interrupts ? accepted(marker) : null;
  }
}
