package org.isogloss.segment;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

/**
 * A target for the fuzzer Jazzer: whatever the text, no exception, no character lost, and the
 * reasons told are those of the breaks made.
 *
 * <p>Run by {@code mvn -Pfuzz test-compile exec:exec -Dseconds=60}. What it finds is kept in {@code
 * src/test/resources/org/isogloss/segment/fuzz}, and {@link SegmenterFuzzTest} replays it in every
 * build, without the fuzzer.
 */
public final class SegmenterFuzz {

  private static final List<String> LOCALES =
      List.of("en", "de", "fr", "vi", "zh", "ja", "th", "ar", "hi", "el", "my", "und");

  private SegmenterFuzz() {}

  /**
   * Segments one text.
   *
   * @param input a byte that chooses the locale, and a text in UTF-8, in which surrogates may be
   *     written like other characters and any other byte stands for itself
   */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String locale = LOCALES.get((input[0] & 0xFF) % LOCALES.size());
    SentenceSegmenter segmenter = Segmenters.forLocale(new LocaleTag(locale));
    String text = decode(input);
    List<Span> spans = segmenter.segment(text);
    Lossless.check(text, spans);
    List<Integer> breaks = new ArrayList<>();
    for (Verdict verdict : segmenter.explain(text)) {
      if (verdict.breaks()) {
        breaks.add(verdict.next());
      }
    }
    for (Span span : spans.subList(Math.min(1, spans.size()), spans.size())) {
      if (!breaks.contains(span.start())) {
        throw new AssertionError(
            "nothing explains the break before " + span + " of <" + text + ">");
      }
    }
  }

  private static String decode(byte[] input) {
    StringBuilder text = new StringBuilder();
    int at = 1;
    while (at < input.length) {
      int length = length(input, at);
      int codePoint = length == 1 ? input[at] & 0xFF : input[at] & (0xFF >> (length + 1));
      for (int i = 1; i < length; i++) {
        codePoint = (codePoint << 6) | (input[at + i] & 0x3F);
      }
      text.appendCodePoint(Math.min(codePoint, Character.MAX_CODE_POINT));
      at += length;
    }
    return text.toString();
  }

  /** How many bytes the character takes; 1 where they make none. */
  private static int length(byte[] input, int at) {
    int first = input[at] & 0xFF;
    int length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 1;
    for (int i = 1; i < length; i++) {
      if (at + i >= input.length || (input[at + i] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }
}
