package org.isogloss.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that remembers what it was: the original characters and a stack of {@link Layer}s, each
 * the edits of one rule's pass. Immutable; safe for threads.
 *
 * <p><em>Versions</em> count the layers: version 0 is the original, version {@link #version()} the
 * current text. Everything a reviewer sees (before and after, which row did it) is read off here.
 *
 * <p>{@linkplain InlineCode Inline codes} stand beside the text of the version they were given for
 * and follow it: an edit moves codes, but never removes or reorders them.
 */
public final class TrackedText {

  private final String original;
  private final String current;
  private final List<Layer> layers;
  private final List<InlineCode> codes;
  private final int codesVersion;

  private TrackedText(
      String original,
      String current,
      List<Layer> layers,
      List<InlineCode> codes,
      int codesVersion) {
    this.original = original;
    this.current = current;
    this.layers = layers;
    this.codes = codes;
    this.codesVersion = codesVersion;
  }

  /** A text nothing has happened to yet. */
  public static TrackedText of(String original) {
    return new TrackedText(original, original, List.of(), List.of(), 0);
  }

  /** The characters the text began as. */
  public String original() {
    return original;
  }

  /** The characters as they are now. */
  public String current() {
    return current;
  }

  /** The length of the current text in UTF-16 code units. */
  public int length() {
    return current.length();
  }

  /** The number of layers. */
  public int version() {
    return layers.size();
  }

  /** The passes so far, the first first. */
  public List<Layer> layers() {
    return layers;
  }

  /**
   * The text with one more pass; itself, if the pass is empty.
   *
   * @throws IllegalArgumentException if the edits were made for another text
   */
  public TrackedText revise(Layer layer) {
    if (layer.isEmpty()) {
      return this;
    }
    List<Layer> more = new ArrayList<>(layers);
    more.add(layer);
    return new TrackedText(
        original, layer.applyTo(current), List.copyOf(more), codes, codesVersion);
  }

  /**
   * The same text with inline codes beside its current version, in place of any it had.
   *
   * @param inlineCodes in the order of the text
   */
  public TrackedText withCodes(List<InlineCode> inlineCodes) {
    return new TrackedText(original, current, layers, List.copyOf(inlineCodes), layers.size());
  }

  /** The text of one version: 0 for the original, {@link #version()} for the current one. */
  public String at(int version) {
    String text = current;
    for (int i = layers.size() - 1; i >= version; i--) {
      text = layers.get(i).takeBackFrom(text);
    }
    return text;
  }

  /** The original, found by taking every edit back from the current text. */
  public String restore() {
    return at(0);
  }

  /**
   * Where a place of one version is in another.
   *
   * @param offset a place in the text of version {@code from}
   * @param snap where a place falls whose surroundings were edited away: {@link Side#BEFORE} to the
   *     start of what differs, {@link Side#AFTER} to its end
   */
  public int map(int offset, int from, int to, Side snap) {
    int place = offset;
    for (int i = from; i < to; i++) {
      place = layers.get(i).upward().map(place, snap);
    }
    for (int i = from - 1; i >= to; i--) {
      place = layers.get(i).upward().inverse().map(place, snap);
    }
    return place;
  }

  /** The smallest stretch of version {@code to} that holds a stretch of version {@code from}. */
  public Span map(Span span, int from, int to) {
    if (from == to) {
      return span;
    }
    if (span.isEmpty()) {
      int place = map(span.start(), from, to, Side.BEFORE);
      return new Span(place, place);
    }
    int start = map(span.start(), from, to, Side.BEFORE);
    return new Span(start, Math.max(start, map(span.end(), from, to, Side.AFTER)));
  }

  /** The stretch of the original that a stretch of the current text came from. */
  public Span originalSpan(Span span) {
    return map(span, layers.size(), 0);
  }

  /** What differs between an earlier version and the current text, composed and in order. */
  public List<Change> changesSince(int version) {
    return changesBetween(version, layers.size());
  }

  /** What differs between two versions, composed and in order. */
  public List<Change> changesBetween(int earlier, int later) {
    if (earlier == later) {
      return List.of();
    }
    Changes changes = new Changes();
    for (Layer layer : layers.subList(earlier, later)) {
      changes.add(layer);
    }
    return changes.between(at(earlier), at(later));
  }

  /**
   * The text without one of its changes, the others kept: the versions from {@code version} up
   * become one layer.
   *
   * @param rejected one of {@link #changesSince}{@code (version)}
   */
  public TrackedText without(Change rejected, int version) {
    List<Edit> kept = new ArrayList<>();
    for (Change change : changesSince(version)) {
      if (!change.equals(rejected)) {
        kept.add(Edit.of(change.from().start(), change.before(), change.after(), change.cause()));
      }
    }
    int codesAt = Math.min(codesVersion, version);
    TrackedText below =
        new TrackedText(
            original, at(version), layers.subList(0, version), codesAt(codesAt), codesAt);
    return below.revise(new Layer("kept", kept));
  }

  /** The inline codes beside the current text, in order. */
  public List<InlineCode> codes() {
    return codesAt(layers.size());
  }

  private List<InlineCode> codesAt(int version) {
    if (codes.isEmpty() || version == codesVersion) {
      return codes;
    }
    List<InlineCode> moved = new ArrayList<>(codes.size());
    int reached = 0;
    for (InlineCode code : codes) {
      Side snap = code.kind() == InlineCode.Kind.CLOSE ? Side.AFTER : Side.BEFORE;
      reached = Math.max(reached, map(code.offset(), codesVersion, version, snap));
      moved.add(code.at(reached));
    }
    return List.copyOf(moved);
  }

  /**
   * A piece of the current text with its own history and codes. Pieces that tile the text have
   * histories that tile it too: joined, their originals are the original.
   *
   * @param span of the current text
   */
  public TrackedText slice(Span span) {
    if (span.start() == 0 && span.end() == current.length()) {
      return this;
    }
    boolean fromTheStart = span.start() == 0;
    boolean toTheEnd = span.end() == current.length();
    List<Layer> cut = new ArrayList<>(layers.size());
    Span above = span;
    Span besideCodes = span;
    int lengthBelow = current.length();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Layer layer = layers.get(i);
      lengthBelow -= layer.growth();
      OffsetMap down = layer.upward().inverse();
      int start = fromTheStart ? 0 : down.map(above.start(), Side.AFTER);
      int end = toTheEnd ? lengthBelow : down.map(above.end(), Side.AFTER);
      Span below = new Span(start, end);
      cut.add(0, Slices.cut(layer, below, above));
      above = below;
      if (i == codesVersion) {
        besideCodes = below;
      }
    }
    return new TrackedText(
        above.of(original),
        span.of(current),
        List.copyOf(cut),
        Slices.cut(codes, besideCodes, fromTheStart, toTheEnd),
        codesVersion);
  }

  @Override
  public String toString() {
    return current;
  }
}
