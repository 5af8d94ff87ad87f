package org.isogloss.job;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.align.AlignmentStatistics;
import org.isogloss.align.TextPair;
import org.isogloss.align.TextSide;

/**
 * The texts of one pair of locales that are to be aligned together, up to a bound; documents that
 * do not fit are counted, but not kept.
 */
final class PairTexts {

  /** A longer sentence takes the room of several. */
  private static final int CHARACTERS_OF_A_SENTENCE = 200;

  private final long bound;
  private final List<String> documents = new ArrayList<>();
  private final List<TextPair> texts = new ArrayList<>();
  private AlignmentStatistics statistics = AlignmentStatistics.empty();
  private long size;

  /**
   * No texts yet.
   *
   * @param bound the sentences kept, of both sides
   */
  PairTexts(long bound) {
    this.bound = bound;
  }

  /** Adds a document; what is kept depends on the order of the calls. */
  void add(Lesson lesson) {
    statistics = statistics.plus(lesson.statistics());
    long more = size(lesson.text().source()) + size(lesson.text().target());
    if (size + more <= bound) {
      size += more;
      documents.add(lesson.document());
      texts.add(lesson.text());
    }
  }

  private static long size(TextSide side) {
    long size = 0;
    for (String sentence : side.sentences()) {
      size += 1 + sentence.length() / CHARACTERS_OF_A_SENTENCE;
    }
    return size;
  }

  /** The ids of the documents kept, in the order they came. */
  List<String> documents() {
    return documents;
  }

  /** Their texts. */
  List<TextPair> texts() {
    return texts;
  }

  /** What was counted in all documents, kept or not. */
  AlignmentStatistics statistics() {
    return statistics;
  }
}
