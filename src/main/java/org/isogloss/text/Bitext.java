package org.isogloss.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document and one locale's version of it, aligned.
 *
 * @param source the document translated from
 * @param targetLocale the locale
 * @param target that locale's version, or null if it has none
 * @param units in the order of the source; what only the target has stands where it stands there
 * @param findings about the units; those about one text alone are in its {@link Document}
 */
public record Bitext(
    Document source,
    LocaleTag targetLocale,
    @Nullable Document target,
    List<Unit> units,
    List<Finding> findings) {

  /** Copies the lists. */
  public Bitext {
    units = List.copyOf(units);
    findings = List.copyOf(findings);
  }
}
