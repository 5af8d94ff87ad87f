package org.isogloss.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isogloss.text.Bead;
import org.isogloss.text.Span;

/**
 * Two texts without their blank sentences, which say nothing and would go with any neighbour.
 *
 * @param whole the texts as they are
 * @param source the places of the source's other sentences
 * @param target those of the target's
 */
record WithoutBlanks(TextPair whole, List<Integer> source, List<Integer> target) {

  static WithoutBlanks of(TextPair texts) {
    return new WithoutBlanks(texts, others(texts.source()), others(texts.target()));
  }

  private static List<Integer> others(TextSide side) {
    return IntStream.range(0, side.sentences().size())
        .filter(i -> !side.isBlank(i))
        .boxed()
        .toList();
  }

  /** The texts that are left. */
  TextPair texts() {
    return new TextPair(only(whole.source(), source), only(whole.target(), target));
  }

  private static TextSide only(TextSide side, List<Integer> places) {
    if (places.size() == side.sentences().size()) {
      return side;
    }
    return new TextSide(
        side.locale(),
        places.stream().map(side.sentences()::get).toList(),
        places.stream().map(side.blocks()::get).toList(),
        places.stream().map(side.headings()::get).toList());
  }

  /**
   * The beads of the whole texts: blank sentences between two beads go with each other, one by one,
   * and else with nothing; those inside a bead stay in it.
   *
   * @param beads those of the texts without them
   */
  List<Bead> whole(List<Bead> beads) {
    List<Bead> all = new ArrayList<>();
    int left = 0;
    int right = 0;
    for (Bead bead : beads) {
      Span here = placed(bead.source(), source, left);
      Span there = placed(bead.target(), target, right);
      addBlanks(new Span(left, here.start()), new Span(right, there.start()), all);
      all.add(new Bead(here, there, bead.confidence()));
      left = here.end();
      right = there.end();
    }
    addBlanks(
        new Span(left, whole.source().sentences().size()),
        new Span(right, whole.target().sentences().size()),
        all);
    return all;
  }

  /** The same sentences in the whole text; nothing stands where the last bead ended. */
  private static Span placed(Span span, List<Integer> places, int reached) {
    return span.start() == span.end()
        ? new Span(reached, reached)
        : new Span(places.get(span.start()), places.get(span.end() - 1) + 1);
  }

  private static void addBlanks(Span source, Span target, List<Bead> all) {
    int left = source.start();
    int right = target.start();
    while (left < source.end() || right < target.end()) {
      Span here = new Span(left, Math.min(left + 1, source.end()));
      Span there = new Span(right, Math.min(right + 1, target.end()));
      all.add(new Bead(here, there, 1));
      left = here.end();
      right = there.end();
    }
  }
}
