package org.isogloss.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.text.InlineCode;
import org.isogloss.text.Segment;

/**
 * One side of a unit: its segments as one text, their inline codes beside it. Codes that belong
 * together share a number, counted from 0 in the order in which they begin.
 *
 * @param text as {@link Segment#join} gives it
 * @param codes in order; {@link InlineCode#pair()} is the number
 */
record CodedText(String text, List<InlineCode> codes) {

  private record Key(int block, int pair) {}

  static CodedText of(List<Segment> segments) {
    List<InlineCode> codes = new ArrayList<>();
    Map<Key, Integer> numbers = new HashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      int start = Segment.join(segments.subList(0, i + 1)).length() - segment.current().length();
      for (InlineCode code : segment.text().codes()) {
        Key key = new Key(segment.block(), code.pair());
        int number = numbers.computeIfAbsent(key, first -> numbers.size());
        codes.add(
            new InlineCode(
                start + code.offset(), code.kind(), number, code.markup(), code.verbatim()));
      }
    }
    return new CodedText(Segment.join(segments), List.copyOf(codes));
  }
}
