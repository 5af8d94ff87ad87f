package org.isogloss.review;

import org.isogloss.review.DocumentFigures.Progress;
import org.isogloss.review.view.Bar;

/** Draws how far a translation has come, and says it. */
final class Bars {

  private final Messages messages;

  Bars(Messages messages) {
    this.messages = messages;
  }

  /** A bar and its words. */
  Bar of(Progress progress, int untranslated, int targetOnly) {
    int aligned = progress.sure() + progress.fair() + progress.low();
    String label = messages.text("bar.label", aligned, progress.low(), untranslated, targetOnly);
    return Bar.of(
        progress.sure(), progress.fair(), progress.low(), untranslated, targetOnly, label);
  }
}
