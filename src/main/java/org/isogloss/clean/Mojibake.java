package org.isogloss.clean;

import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.TrackedText;

/**
 * Undoes UTF-8 that was decoded as Windows-1252 or ISO-8859-1, once or several times over: {@code
 * Ã©} becomes {@code é}, {@code â€™} becomes {@code ’}.
 *
 * <ol>
 *   <li>Find every maximal run of characters that stand for bytes from 0x80 up.
 *   <li>A run is wrong only if its bytes are well-formed UTF-8 from end to end and give letters or
 *       signs that texts are made of ({@link Utf8Bytes}). {@code Ã}, {@code â} or {@code €} alone
 *       never are.
 *   <li>A run that could also be a capital letter before a quotation mark, a dash or a no-break
 *       space ({@code MAÇÃ»}) counts only if another run of the same text leaves no doubt.
 *   <li>What comes out is looked at again, until nothing more decodes.
 *   <li>A lone C1 control is the Windows-1252 character of that byte, as HTML reads it.
 * </ol>
 */
final class Mojibake implements Repair {

  @Override
  public String rule() {
    return "clean.mojibake";
  }

  @Override
  public Layer repair(TrackedText text, LocaleTag locale) {
    String current = text.current();
    EditList edits = new EditList(text, rule());
    int first = firstRun(current, 0);
    if (first < current.length()) {
      boolean proof = hasProof(current, first);
      for (int start = first; start < current.length(); ) {
        int end = endOfRun(current, start);
        String run = current.substring(start, end);
        String repaired = repaired(run, proof);
        if (!repaired.equals(run)) {
          edits.replace(start, end, repaired);
        }
        start = firstRun(current, end);
      }
    }
    return edits.layer();
  }

  private static int firstRun(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) < 0x80 || !Utf8Bytes.standsForAByte(text, at))) {
      at++;
    }
    return at;
  }

  private static int endOfRun(String text, int start) {
    int at = start;
    while (at < text.length() && Utf8Bytes.standsForAByte(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean hasProof(String text, int from) {
    for (int start = from; start < text.length(); ) {
      int end = endOfRun(text, start);
      Utf8Bytes bytes = Utf8Bytes.of(text.substring(start, end));
      if (bytes.areText() && bytes.leaveNoDoubt()) {
        return true;
      }
      start = firstRun(text, end);
    }
    return false;
  }

  private static String repaired(String run, boolean proof) {
    Utf8Bytes bytes = Utf8Bytes.of(run);
    if (bytes.areText() && (proof || bytes.leaveNoDoubt())) {
      return allRuns(bytes.text(), proof);
    }
    return Utf8Bytes.withoutLoneControls(run);
  }

  private static String allRuns(String text, boolean proof) {
    StringBuilder all = new StringBuilder(text.length());
    int copied = 0;
    for (int start = firstRun(text, 0); start < text.length(); ) {
      int end = endOfRun(text, start);
      all.append(text, copied, start).append(repaired(text.substring(start, end), proof));
      copied = end;
      start = firstRun(text, end);
    }
    return all.append(text, copied, text.length()).toString();
  }
}
