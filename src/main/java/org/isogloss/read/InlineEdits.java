package org.isogloss.read;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Cause;
import org.isogloss.text.Edit;
import org.isogloss.text.InlineCode;
import org.isogloss.text.Layer;
import org.isogloss.text.Side;
import org.isogloss.text.TrackedText;

/**
 * Collects, from left to right, what of a block's raw text is prose, what is markup, and which
 * inline codes stand beside the prose. All places are offsets into the raw text. Every character
 * must be accounted for: a call that would leave one out throws.
 */
final class InlineEdits {

  /** The markup does not lie where the parser says; the block is to be read as text. */
  static final class UnmappedException extends Exception {
    private static final long serialVersionUID = 1L;

    UnmappedException(String message) {
      super(message, null, false, false);
    }
  }

  private enum Break {
    NONE,
    SOFT,
    HARD
  }

  private final String raw;
  private final List<Edit> edits = new ArrayList<>();
  private final List<InlineCode> codes = new ArrayList<>();
  private int at;
  private int length;
  private int pairs;
  private Break pending = Break.NONE;

  InlineEdits(String raw) {
    this.raw = raw;
  }

  /** How far the raw text is accounted for. */
  int at() {
    return at;
  }

  /** Whether a line has ended and the next one has not yet begun. */
  boolean isBetweenLines() {
    return pending != Break.NONE;
  }

  void softBreak() {
    pending = Break.SOFT;
  }

  void hardBreak() {
    pending = Break.HARD;
  }

  /** Passes the line end before {@code place}, if one is pending; nothing else may lie there. */
  void moveTo(int place) throws UnmappedException {
    if (place < at || place > raw.length()) {
      throw new UnmappedException("at " + at + ", not before " + place);
    }
    String passed = raw.substring(at, place);
    if (pending == Break.NONE) {
      if (!passed.isEmpty()) {
        throw new UnmappedException("unaccounted: " + passed);
      }
      return;
    }
    String joint = length == 0 ? "" : pending == Break.HARD ? "\n" : softJoint(place);
    pending = Break.NONE;
    replace(place, joint, ReadCauses.WRAPPED_LINE);
  }

  private String softJoint(int place) {
    int next = place;
    while (next < raw.length() && "*_[`!<~".indexOf(raw.charAt(next)) >= 0) {
      next++;
    }
    return LineJoin.between(raw, at, next);
  }

  /** What lies up to {@code end} is prose as it stands. */
  void keep(int end) {
    length += end - at;
    at = end;
  }

  /** What lies up to {@code end} is written otherwise in the text. */
  void replace(int end, String after, Cause cause) {
    String before = raw.substring(at, end);
    if (!before.equals(after)) {
      edits.add(Edit.of(at, before, after, cause));
    }
    length += after.length();
    at = end;
  }

  /** What lies up to {@code end} is markup that belongs to what follows. */
  void skip(int end) {
    delete(end, Side.AFTER);
  }

  private void delete(int end, Side side) {
    if (end > at) {
      edits.add(new Edit(at, raw.substring(at, end), "", ReadCauses.MARKUP, side));
      at = end;
    }
  }

  /** Markup up to {@code end} opens something; the number of the pair. */
  int open(int end, String markup, boolean verbatim) {
    int pair = ++pairs;
    codes.add(new InlineCode(length, InlineCode.Kind.OPEN, pair, markup, verbatim));
    delete(end, Side.AFTER);
    return pair;
  }

  /** Markup up to {@code end} closes a pair. */
  void close(int end, int pair, String markup) {
    codes.add(new InlineCode(length, InlineCode.Kind.CLOSE, pair, markup, false));
    delete(end, Side.BEFORE);
  }

  /** Markup up to {@code end} stands alone. */
  void standalone(int end, String markup) {
    codes.add(new InlineCode(length, InlineCode.Kind.STANDALONE, ++pairs, markup, false));
    delete(end, Side.BEFORE);
  }

  /** The text with its layer and its codes. */
  TrackedText applyTo(TrackedText text) throws UnmappedException {
    if (isBetweenLines()) { // only blanks followed, which are no part of the block
      delete(raw.length(), Side.BEFORE);
    }
    if (at < raw.length()) {
      throw new UnmappedException("unaccounted: " + raw.substring(at));
    }
    return text.revise(new Layer(InlineReader.LAYER, edits)).withCodes(codes);
  }
}
