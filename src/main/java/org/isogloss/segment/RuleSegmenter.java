package org.isogloss.segment;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Span;

/** One segmenter for every locale: each paragraph is one {@link Walk}. */
final class RuleSegmenter implements SentenceSegmenter {

  private final Language language;
  private final Rules rules;
  private final BreakModel model;

  RuleSegmenter(Language language, BreakModel model) {
    this.language = language;
    this.rules = Rules.of(language);
    this.model = model;
  }

  @Override
  public List<Span> segment(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    Walk walk = new Walk(paragraph, language, rules, model);
    int start = 0;
    for (Place place = walk.next(); place != null; place = walk.next()) {
      if (walk.breaksAt(place)) {
        add(paragraph, start, place.end(), sentences);
        start = place.next();
      }
    }
    add(paragraph, start, paragraph.length(), sentences);
    return sentences;
  }

  @Override
  public List<Verdict> explain(String paragraph) {
    List<Verdict> verdicts = new ArrayList<>();
    Walk walk = new Walk(paragraph, language, rules, model);
    for (Place place = walk.next(); place != null; place = walk.next()) {
      boolean breaks = walk.breaksAt(place);
      verdicts.add(new Verdict(place.end(), place.next(), breaks, walk.reason()));
    }
    return verdicts;
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && Characters.isWhite(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isWhite(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
