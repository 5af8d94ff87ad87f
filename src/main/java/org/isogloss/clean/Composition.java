package org.isogloss.clean;

import com.ibm.icu.text.Normalizer2;
import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.TrackedText;

/**
 * Brings a text into Unicode's composed form, NFC, by ICU. Only clusters that change become edits.
 */
final class Composition implements Repair {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  @Override
  public String rule() {
    return "clean.nfc";
  }

  @Override
  public Layer repair(TrackedText text, LocaleTag locale) {
    String current = text.current();
    EditList edits = new EditList(text, rule());
    int start = NFC.spanQuickCheckYes(current);
    while (start < current.length()) {
      int end = endOfCluster(current, start);
      String cluster = current.substring(start, end);
      edits.replace(start, end, NFC.normalize(cluster));
      start = end;
    }
    return edits.layer();
  }

  /** Where the next character stands that composes with nothing before it. */
  private static int endOfCluster(String text, int start) {
    int end = start;
    do {
      end += Character.charCount(text.codePointAt(end));
    } while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end)));
    return end;
  }
}
