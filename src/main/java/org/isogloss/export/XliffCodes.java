package org.isogloss.export;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.InlineCode;

/**
 * The inline codes of one side of a unit as XLIFF 2 has them.
 *
 * <ol>
 *   <li>Codes that share a number are one: {@code <pc>} where the pair encloses other pairs wholly
 *       or not at all, {@code <sc>} and {@code <ec>} where pairs cross, the isolated half where a
 *       sentence's end cut the pair, {@code <ph>} for what stands alone.
 *   <li>The source's are named 1, 2, 3 … in order.
 *   <li>A target's takes the name of the first free one of the source with the same shape and
 *       markup, then of the first with the same shape and kind of markup (links whose addresses
 *       differ); others get names of their own.
 * </ol>
 */
final class XliffCodes {

  /** How codes that share a number are written. */
  enum Shape {
    PAIR,
    CROSSING,
    ISOLATED_OPEN,
    ISOLATED_CLOSE,
    STANDALONE
  }

  /** Codes that share a number. */
  record Group(Shape shape, String opening, String closing) {
    boolean isLike(Group other) {
      return shape == other.shape && opening.equals(other.opening) && closing.equals(other.closing);
    }

    boolean isKindOf(Group other) {
      return shape == other.shape && opening.regionMatches(0, other.opening, 0, 1);
    }
  }

  private final SortedMap<Integer, Group> groups;
  private final Map<Integer, Integer> names;

  private XliffCodes(SortedMap<Integer, Group> groups, Map<Integer, Integer> names) {
    this.groups = groups;
    this.names = names;
  }

  /** The codes of a source. */
  static XliffCodes ofSource(CodedText text) {
    SortedMap<Integer, Group> groups = group(text.codes());
    Map<Integer, Integer> names = new LinkedHashMap<>();
    groups.keySet().forEach(number -> names.put(number, names.size() + 1));
    return new XliffCodes(groups, names);
  }

  /** The codes of a target, named after this source's. */
  XliffCodes ofTarget(CodedText text) {
    SortedMap<Integer, Group> theirs = group(text.codes());
    Map<Integer, Integer> taken = new TreeMap<>();
    Map<Integer, Group> free = new TreeMap<>(groups);
    theirs.forEach((number, group) -> take(number, group, free, taken, true));
    theirs.forEach((number, group) -> take(number, group, free, taken, false));
    int next = groups.size();
    for (Integer number : theirs.keySet()) {
      if (!taken.containsKey(number)) {
        taken.put(number, ++next);
      }
    }
    return new XliffCodes(theirs, taken);
  }

  private void take(
      Integer number,
      Group group,
      Map<Integer, Group> free,
      Map<Integer, Integer> taken,
      boolean exactly) {
    if (taken.containsKey(number)) {
      return;
    }
    for (Map.Entry<Integer, Group> candidate : free.entrySet()) {
      Group other = candidate.getValue();
      if (exactly ? group.isLike(other) : group.isKindOf(other)) {
        Integer name = names.get(candidate.getKey());
        if (name != null) {
          taken.put(number, name);
          free.remove(candidate.getKey());
          return;
        }
      }
    }
  }

  /** What is written for a code. */
  Group groupOf(InlineCode code) {
    Group group = groups.get(code.pair());
    if (group == null) {
      throw new IllegalArgumentException("a code of another text: " + code);
    }
    return group;
  }

  /** A code's name, the same on both sides for codes that correspond. */
  String nameOf(InlineCode code) {
    return String.valueOf(names.get(code.pair()));
  }

  private static SortedMap<Integer, Group> group(List<InlineCode> codes) {
    SortedMap<Integer, Map<InlineCode.Kind, String>> markup = new TreeMap<>();
    for (InlineCode code : codes) {
      markup
          .computeIfAbsent(code.pair(), number -> new EnumMap<>(InlineCode.Kind.class))
          .put(code.kind(), code.markup());
    }
    Map<Integer, Boolean> crossing = crossing(codes, markup);
    SortedMap<Integer, Group> groups = new TreeMap<>();
    markup.forEach(
        (number, kinds) ->
            groups.put(number, group(kinds, crossing.getOrDefault(number, Boolean.FALSE))));
    return Collections.unmodifiableSortedMap(groups);
  }

  private static Group group(Map<InlineCode.Kind, String> kinds, boolean crossing) {
    String alone = kinds.get(InlineCode.Kind.STANDALONE);
    if (alone != null) {
      return new Group(Shape.STANDALONE, alone, "");
    }
    String opening = kinds.get(InlineCode.Kind.OPEN);
    String closing = kinds.get(InlineCode.Kind.CLOSE);
    if (opening == null) {
      return new Group(Shape.ISOLATED_CLOSE, "", closing == null ? "" : closing);
    }
    if (closing == null) {
      return new Group(Shape.ISOLATED_OPEN, opening, "");
    }
    return new Group(crossing ? Shape.CROSSING : Shape.PAIR, opening, closing);
  }

  /** The pairs that must be written as two halves, so that the others nest. */
  private static Map<Integer, Boolean> crossing(
      List<InlineCode> codes, Map<Integer, Map<InlineCode.Kind, String>> markup) {
    Map<Integer, Boolean> crossing = new TreeMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (InlineCode code : codes) {
      boolean whole = markup.getOrDefault(code.pair(), Map.of()).size() == 2;
      if (whole && code.kind() == InlineCode.Kind.OPEN) {
        open.push(code.pair());
      } else if (whole && code.kind() == InlineCode.Kind.CLOSE) {
        crossing.put(code.pair(), open.isEmpty() || open.peek() != code.pair());
        open.remove(code.pair());
      }
    }
    return crossing;
  }
}
