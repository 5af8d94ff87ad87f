package org.isogloss.clean;

import com.ibm.icu.text.Normalizer2;
import java.nio.CharBuffer;
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
    int start = skipComposed(current, 0);
    while (start < current.length()) {
      int end = endOfCluster(current, start);
      String cluster = current.substring(start, end);
      edits.replace(start, end, NFC.normalize(cluster));
      start = skipComposed(current, end);
    }
    return edits.layer();
  }

  /** The first place from {@code start} on where something may be to compose. */
  private static int skipComposed(String text, int start) {
    return start + NFC.spanQuickCheckYes(CharBuffer.wrap(text, start, text.length()));
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
