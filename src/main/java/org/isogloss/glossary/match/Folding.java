package org.isogloss.glossary.match;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** What makes two spellings of a word the same: ICU's default case folding, NFC, one apostrophe. */
public final class Folding {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private Folding() {}

  /** Case folded, composed, with straight apostrophes. */
  public static String fold(String word) {
    return NFC.normalize(UCharacter.foldCase(compose(word), true));
  }

  /** Composed, with straight apostrophes; case kept. */
  public static String compose(String word) {
    String composed = NFC.normalize(word);
    for (int i = 0; i < composed.length(); i++) {
      if (composed.charAt(i) != '\'' && isApostrophe(composed.charAt(i))) {
        return composed.replace('\u2019', '\'').replace('\u02BC', '\'').replace('\uFF07', '\'');
      }
    }
    return composed;
  }

  /** Straight, curly, the modifier letter, full width. */
  public static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\uFF07';
  }
}
