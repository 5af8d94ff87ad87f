package org.isogloss.export;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which formats a run writes, and how.
 *
 * @param formats in their own order
 * @param xliff the version that XLIFF 2 files say they have
 * @param tbx the version of the glossary's TBX
 * @param minConfidence how sure the alignment of a pair must be, from 0 to 1, for the formats that
 *     hold pairs alone
 */
public record FormatOptions(
    Set<Format> formats, XliffVersion xliff, TbxVersion tbx, double minConfidence) {

  /** What is written unless something else is asked for. */
  public static final FormatOptions DEFAULT =
      new FormatOptions(Format.defaults(), XliffVersion.V2_1, TbxVersion.V2, 0);

  /** Copies and sorts the formats. */
  public FormatOptions {
    EnumSet<Format> sorted = EnumSet.noneOf(Format.class);
    sorted.addAll(formats);
    formats = Collections.unmodifiableSet(sorted);
  }
}
