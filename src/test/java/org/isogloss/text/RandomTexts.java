package org.isogloss.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes random texts, layers and codes from a seed, for property tests. */
final class RandomTexts {

  private static final String ALPHABET = "ab c.é\u00A0乳ท😀";

  private final Random random;

  RandomTexts(long seed) {
    this.random = new Random(seed);
  }

  /** A text after up to six passes, with codes beside the version after the first. */
  TrackedText trackedText() {
    TrackedText text = TrackedText.of(string(random.nextInt(40)));
    int layers = random.nextInt(7);
    for (int i = 0; i < layers; i++) {
      text = text.revise(layer(text.current()));
      if (i == 0) {
        text = text.withCodes(codes(text.current()));
      }
    }
    return text;
  }

  Layer layer(String below) {
    List<Edit> edits = new ArrayList<>();
    int reached = 0;
    while (reached <= below.length() && edits.size() < 6) {
      int start = reached + random.nextInt(6);
      int end = start + random.nextInt(4);
      if (end > below.length()) {
        break;
      }
      String before = below.substring(start, end);
      String after = string(random.nextInt(4));
      if (!before.equals(after)) {
        Side side = random.nextBoolean() ? Side.BEFORE : Side.AFTER;
        edits.add(new Edit(start, before, after, Cause.rule("test." + edits.size()), side));
      }
      reached = end + random.nextInt(2);
    }
    return new Layer("test", edits);
  }

  List<InlineCode> codes(String text) {
    List<InlineCode> codes = new ArrayList<>();
    int offset = 0;
    for (int pair = 0; pair < 3; pair++) {
      int open = offset + random.nextInt(5);
      int close = open + random.nextInt(5);
      if (close > text.length()) {
        break;
      }
      codes.add(new InlineCode(open, InlineCode.Kind.OPEN, pair, "<" + pair + ">", false));
      codes.add(new InlineCode(close, InlineCode.Kind.CLOSE, pair, "</" + pair + ">", false));
      offset = close;
    }
    return codes;
  }

  /** Ascending places that cut a text of that length into pieces, its two ends among them. */
  List<Integer> cuts(int length) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(0);
    for (int i = 1; i < length; i++) {
      if (random.nextInt(4) == 0) {
        cuts.add(i);
      }
    }
    cuts.add(length);
    return cuts;
  }

  private String string(int length) {
    StringBuilder built = new StringBuilder();
    while (built.length() < length) {
      built.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return built.toString();
  }
}
