package org.isogloss.segment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of a language in the order in which they are asked, by what makes a place one. */
final class Rules {

  private static final List<BreakRule> NONE = List.of();

  private final Map<Place.Kind, List<BreakRule>> byKind = new EnumMap<>(Place.Kind.class);

  private Rules(Language language) {
    WordRules words = new WordRules(language);
    NameRules names = new NameRules(language);
    IdeographicRules ideographic = new IdeographicRules(language);
    NumberRules numbers = new NumberRules(language);
    byKind.put(
        Place.Kind.LINE, List.of(new BreakRule("line-end", new LineRules(language)::lineEnd)));
    byKind.put(Place.Kind.FACE, List.of(new BreakRule("face", MarkRules::face)));
    byKind.put(Place.Kind.ITEM, List.of(new BreakRule("list-item", place -> Decision.BREAK)));
    byKind.put(Place.Kind.RULER, List.of(new BreakRule("ruler", place -> Decision.BREAK)));
    byKind.put(Place.Kind.STAMP, List.of(new BreakRule("time-stamp", place -> Decision.BREAK)));
    byKind.put(Place.Kind.GAP, List.of(new BreakRule("forgotten-stop", words::forgottenStop)));
    byKind.put(Place.Kind.SEMICOLON, List.of(new BreakRule("semicolon", words::semicolon)));
    byKind.put(
        Place.Kind.STOP,
        List.of(
            new BreakRule("line-end", LineRules::afterStop),
            new BreakRule("clause-stop", words::clauseStop),
            new BreakRule("ideographic-stop", ideographic::stop),
            new BreakRule("no-space", words::withoutSpace),
            new BreakRule("more-punctuation", MarkRules::goesOnWithPunctuation),
            new BreakRule("list-number", NumberRules::listNumber),
            new BreakRule("opening-ellipsis", MarkRules::openingEllipsis),
            new BreakRule("source", MarkRules::source),
            new BreakRule("after-closer", MarkRules::goesOnAfterCloser),
            new BreakRule("tag", MarkRules::tag),
            new BreakRule("dash", MarkRules::dash),
            new BreakRule("ellipsis", MarkRules::ellipsis),
            new BreakRule("name-with-mark", names::nameWithMark),
            new BreakRule("strong-stop", words::strongStop),
            new BreakRule("initial", names::initial),
            new BreakRule("abbreviation", words::abbreviation),
            new BreakRule("ordinal", numbers::ordinal),
            new BreakRule("dotted-letters", names::lettersWithStops),
            new BreakRule("plain-stop", words::plainStop)));
  }

  /** The rules for a language. */
  static Rules of(Language language) {
    return new Rules(language);
  }

  /** The rules for a place; the first that knows decides. */
  List<BreakRule> at(Place place) {
    return byKind.getOrDefault(place.kind(), NONE);
  }
}
