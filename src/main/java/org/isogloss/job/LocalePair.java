package org.isogloss.job;

import java.util.Comparator;
import org.isogloss.text.LocaleTag;

/**
 * A direction of translation.
 *
 * @param source translated from
 * @param target translated into
 */
record LocalePair(LocaleTag source, LocaleTag target) implements Comparable<LocalePair> {

  private static final Comparator<LocalePair> ORDER =
      Comparator.comparing(LocalePair::source).thenComparing(LocalePair::target);

  @Override
  public int compareTo(LocalePair other) {
    return ORDER.compare(this, other);
  }
}
