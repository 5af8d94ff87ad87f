package org.isogloss.segment;

import org.jspecify.annotations.Nullable;

/**
 * One walk through a paragraph, place by place.
 *
 * <ol>
 *   <li>{@link PlaceScanner} finds the places where a sentence may end.
 *   <li>No sentence ends inside a grapheme, an address, a placeholder or a link.
 *   <li>The rules are asked in order; the first that knows decides.
 *   <li>What they leave open, the model decides.
 * </ol>
 */
final class Walk {

  private final String text;
  private final Rules rules;
  private final BreakModel model;
  private final PlaceScanner places;
  private final Wholes wholes;
  private BreakModel.@Nullable Judge judge;
  private String reason = "";

  Walk(String text, Language language, Rules rules, BreakModel model) {
    this.text = text;
    this.rules = rules;
    this.model = model;
    this.places = new PlaceScanner(text, language.terminators(), language.dottedOrdinals());
    this.wholes = new Wholes(text);
  }

  /** The next place, or null at the end of the text. */
  @Nullable Place next() {
    return places.next();
  }

  /** Whether a sentence ends at the place found last. */
  boolean breaksAt(Place place) {
    boolean breaks = decide(place);
    if (breaks) {
      places.startSentence(place.next());
    }
    return breaks;
  }

  /** What decided last. */
  String reason() {
    return reason;
  }

  private boolean decide(Place place) {
    if (splitsGrapheme(place)) {
      reason = "grapheme";
      return false;
    }
    if (wholes.holds(place)) {
      reason = "address-or-link";
      return false;
    }
    for (BreakRule rule : rules.at(place)) {
      Decision decision = rule.decide(place);
      if (decision != Decision.OPEN) {
        reason = rule.name();
        return decision == Decision.BREAK;
      }
    }
    reason = model.name();
    judge = judge == null ? model.judge(text) : judge;
    return judge.breaksAt(place);
  }

  private boolean splitsGrapheme(Place place) {
    return Characters.extendsGrapheme(text.codePointAt(place.next()))
        && !Character.isISOControl(text.charAt(place.next() - 1));
  }
}
