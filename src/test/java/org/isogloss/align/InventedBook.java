package org.isogloss.align;

import java.util.ArrayList;
import java.util.List;

/**
 * A book and its translation, with what corresponds known: what benchmarks and tests align.
 *
 * @param passages in order; each a bead of the gold
 */
public record InventedBook(List<Passage> passages) {

  private static final int LONG = 9;

  /**
   * Sentences that correspond; either list may be empty.
   *
   * @param source sentences of the book
   * @param target their translation
   */
  public record Passage(List<String> source, List<String> target) {

    /** Copies the lists. */
    public Passage {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }

    /** Whether it is one statement and its translation, neither very short. */
    boolean isPlain() {
      return source.size() == 1
          && target.size() == 1
          && target.get(0).endsWith(".")
          && target.get(0).split(" ", -1).length >= LONG;
    }
  }

  /** Copies the list. */
  public InventedBook {
    passages = List.copyOf(passages);
  }

  /**
   * A book with that many source sentences, in an invented language written in Latin letters.
   *
   * @param seed the same seed gives the same book
   */
  public static InventedBook of(int sentences, long seed) {
    return of(sentences, seed, InventedTongue.LATIN);
  }

  /** A book translated into some tongue. */
  public static InventedBook of(int sentences, long seed, InventedTongue tongue) {
    return new InventedAuthor(seed, tongue).write(sentences);
  }

  /** The translation as the book, and the book as its translation. */
  public InventedBook turned() {
    return new InventedBook(
        passages.stream()
            .map(
                passage ->
                    new Passage(/* source= */ passage.target(), /* target= */ passage.source()))
            .toList());
  }

  /** The sentences of the book. */
  public List<String> source() {
    return passages.stream().flatMap(passage -> passage.source().stream()).toList();
  }

  /** The sentences of the translation. */
  public List<String> target() {
    return passages.stream().flatMap(passage -> passage.target().stream()).toList();
  }

  /** Which sentences correspond; those without counterpart are skips of one sentence each. */
  public List<NumberedBead> gold() {
    List<NumberedBead> gold = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (Passage passage : passages) {
      List<Integer> left = numbers(source, passage.source().size());
      List<Integer> right = numbers(target, passage.target().size());
      if (right.isEmpty()) {
        left.forEach(number -> gold.add(new NumberedBead(List.of(number), List.of())));
      } else if (left.isEmpty()) {
        right.forEach(number -> gold.add(new NumberedBead(List.of(), List.of(number))));
      } else {
        gold.add(new NumberedBead(left, right));
      }
      source += left.size();
      target += right.size();
    }
    return gold;
  }

  private static List<Integer> numbers(int from, int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(from + i);
    }
    return numbers;
  }

  /** The same with passages that were never translated. */
  public InventedBook untranslated(int from, int to) {
    return changed(from, to, passage -> new Passage(passage.source(), List.of()));
  }

  /** The same with passages that only the translation has. */
  public InventedBook added(int from, int to) {
    return changed(from, to, passage -> new Passage(List.of(), passage.target()));
  }

  /**
   * The same with the translation of some sentences cut elsewhere.
   *
   * @param from where to look for passages of one sentence and its translation, both of some length
   * @param sources how many of them follow each other and become one passage
   * @param cuts where sentences of the translation end: 1.5 is in the middle of the second
   */
  public InventedBook recut(int from, int sources, double... cuts) {
    int first = from;
    while (!passages.subList(first, first + sources).stream().allMatch(Passage::isPlain)) {
      first++;
    }
    List<String> source = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    for (Passage passage : passages.subList(first, first + sources)) {
      source.addAll(passage.source());
      begins.add(words.size());
      words.addAll(List.of(passage.target().get(0).replace(".", "").split(" ", -1)));
    }
    begins.add(words.size());
    List<String> target = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= cuts.length; i++) {
      int end = i == cuts.length ? words.size() : place(cuts[i], begins);
      target.add(InventedTongue.LATIN.sentence(words.subList(start, end), 0));
      start = end;
    }
    List<Passage> changed = new ArrayList<>(passages.subList(0, first));
    changed.add(new Passage(source, target));
    changed.addAll(passages.subList(first + sources, passages.size()));
    return new InventedBook(changed);
  }

  private static int place(double cut, List<Integer> begins) {
    int sentence = (int) cut;
    int begin = begins.get(sentence);
    return begin + (int) Math.round((cut - sentence) * (begins.get(sentence + 1) - begin));
  }

  /** The same with two neighbouring passages told in the other order by the translation. */
  public InventedBook swapped(int first) {
    List<Passage> changed = new ArrayList<>(passages);
    changed.set(first, new Passage(passages.get(first).source(), passages.get(first + 1).target()));
    changed.set(
        first + 1, new Passage(passages.get(first + 1).source(), passages.get(first).target()));
    return new InventedBook(changed);
  }

  private InventedBook changed(int from, int to, java.util.function.UnaryOperator<Passage> change) {
    List<Passage> changed = new ArrayList<>(passages);
    changed.subList(from, to).replaceAll(change);
    return new InventedBook(changed);
  }
}
