package org.isogloss.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts layers and codes where a {@link TrackedText} is cut. */
final class Slices {

  private Slices() {}

  /**
   * The part of a layer that made {@code above} out of {@code below}. An edit that the cut passes
   * through is divided: what was replaced goes to the half that {@link OffsetMap} says, what
   * replaced it is cut exactly.
   */
  static Layer cut(Layer layer, Span below, Span above) {
    List<Edit> kept = new ArrayList<>();
    List<Edit> edits = layer.edits();
    OffsetMap upward = layer.upward();
    for (int i = upward.firstEditEndingAtOrAfter(below.start()); i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.start() > below.end()) {
        break;
      }
      String before = part(edit.before(), edit.start(), below);
      String after = part(edit.after(), upward.mappedStart(i), above);
      if (!before.equals(after)) {
        int start = Math.max(0, edit.start() - below.start());
        kept.add(new Edit(start, before, after, edit.cause(), edit.side()));
      }
    }
    return new Layer(layer.name(), kept);
  }

  /** The part of {@code text}, which begins at {@code start}, that lies in {@code window}. */
  private static String part(String text, int start, Span window) {
    int from = Math.max(0, Math.min(window.start() - start, text.length()));
    int to = Math.max(from, Math.min(window.end() - start, text.length()));
    return text.substring(from, to);
  }

  /**
   * The codes of a piece, in its own coordinates. A code on a cut goes with what it encloses: an
   * opening one to the right, a closing one to the left.
   */
  static List<InlineCode> cut(
      List<InlineCode> codes, Span span, boolean firstPiece, boolean lastPiece) {
    List<InlineCode> kept = new ArrayList<>();
    for (int i = firstAtOrAfter(codes, span.start()); i < codes.size(); i++) {
      InlineCode code = codes.get(i);
      if (code.offset() > span.end()) {
        break;
      }
      boolean closes = code.kind() == InlineCode.Kind.CLOSE;
      boolean afterStart = code.offset() > span.start() || !closes || firstPiece;
      boolean beforeEnd = code.offset() < span.end() || closes || lastPiece;
      if (afterStart && beforeEnd) {
        kept.add(code.at(code.offset() - span.start()));
      }
    }
    return kept.isEmpty() ? List.of() : List.copyOf(kept);
  }

  private static int firstAtOrAfter(List<InlineCode> codes, int offset) {
    int low = 0;
    int high = codes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codes.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
