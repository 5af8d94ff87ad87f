package org.isogloss.check;

import org.isogloss.glossary.Terminology;
import org.isogloss.text.LocaleTag;

/**
 * What a check may know beside the unit.
 *
 * @param source the locale of the units' sources
 * @param target the locale of the units' targets
 * @param terminology the glossary
 */
record CheckContext(LocaleTag source, LocaleTag target, Terminology terminology) {

  /** Whether a text of one locale can be a translation of itself: {@code en-US}, {@code en-GB}. */
  boolean isOneLanguage() {
    return source.language().equals(target.language());
  }

  /** Where a glossary row stands, for messages: {@code glossary.csv:12}. */
  String place(int row) {
    return terminology.glossary().file() + ":" + row;
  }
}
