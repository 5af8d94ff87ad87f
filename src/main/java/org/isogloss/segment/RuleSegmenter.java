package org.isogloss.segment;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Span;
import org.isogloss.text.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * One segmenter for every locale.
 *
 * <ol>
 *   <li>{@link PlaceScanner} finds the places where a sentence may end.
 *   <li>No sentence ends inside a grapheme, an address or a placeholder; one ends with every line.
 *   <li>The rules are asked in order; the first that knows decides.
 *   <li>What they leave open, the model decides.
 * </ol>
 */
final class RuleSegmenter implements SentenceSegmenter {

  private final List<BreakRule> rules;
  private final BreakModel model;

  RuleSegmenter(List<BreakRule> rules, BreakModel model) {
    this.rules = List.copyOf(rules);
    this.model = model;
  }

  @Override
  public List<Span> segment(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    PlaceScanner places = new PlaceScanner(paragraph);
    List<Span> verbatim = Verbatim.spansIn(paragraph);
    BreakModel.@Nullable Judge judge = null;
    int start = 0;
    for (Place place = places.next(); place != null; place = places.next()) {
      Decision decision = decide(place, verbatim);
      if (decision == Decision.OPEN) {
        judge = judge == null ? model.judge(paragraph) : judge;
        decision = judge.breaksAt(place) ? Decision.BREAK : Decision.JOIN;
      }
      if (decision == Decision.BREAK) {
        add(paragraph, start, place.end(), sentences);
        start = place.next();
      }
    }
    add(paragraph, start, paragraph.length(), sentences);
    return sentences;
  }

  private Decision decide(Place place, List<Span> verbatim) {
    if (splitsGrapheme(place) || Verbatim.touches(verbatim, new Span(place.end(), place.end()))) {
      return Decision.JOIN;
    }
    if (place.newline()) {
      return Decision.BREAK;
    }
    for (BreakRule rule : rules) {
      Decision decision = rule.decide(place);
      if (decision != Decision.OPEN) {
        return decision;
      }
    }
    return Decision.OPEN;
  }

  private static boolean splitsGrapheme(Place place) {
    String text = place.text();
    return Characters.extendsGrapheme(text.codePointAt(place.next()))
        && !Character.isISOControl(text.charAt(place.next() - 1));
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
