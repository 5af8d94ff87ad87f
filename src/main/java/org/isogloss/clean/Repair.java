package org.isogloss.clean;

import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.TrackedText;

/**
 * One repair of one paragraph. A pure function, safe for threads, and idempotent: on the text it
 * repaired it finds nothing.
 */
public interface Repair {

  /** The rule's id, such as {@code clean.nfc}: the cause of every edit the repair makes. */
  String rule();

  /**
   * What is to be repaired in a text.
   *
   * @param text a block's text; its current version is looked at
   * @param locale the language it is written in
   * @return the edits, in UTF-16 offsets of the current version; an empty layer if nothing is wrong
   */
  Layer repair(TrackedText text, LocaleTag locale);
}
