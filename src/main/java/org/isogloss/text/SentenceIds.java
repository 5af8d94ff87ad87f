package org.isogloss.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the sentences of a document.
 *
 * <ol>
 *   <li>A sentence's key is a hash of locale, document and original words (NFC, white space
 *       collapsed). A key that only one sentence has is its name.
 *   <li>Of several that share a key the first has it for a name, so that a repetition further down
 *       renames nothing; the others are told apart by their neighbours' keys.
 *   <li>Those that share even these are told apart by counting occurrences.
 * </ol>
 */
public final class SentenceIds {

  private static final int HEX_DIGITS = 16;

  private SentenceIds() {}

  /**
   * The names of a document's sentences.
   *
   * @param locale the document's locale
   * @param documentId the document
   * @param originals the sentences as they were read, in the order of the document
   * @return as many names, in the same order, all different
   */
  public static List<SentenceId> of(LocaleTag locale, String documentId, List<String> originals) {
    List<String> keys = new ArrayList<>(originals.size());
    for (String original : originals) {
      keys.add(hash(locale.tag(), documentId, canonical(original)));
    }
    Set<String> seen = new HashSet<>();
    List<String> names = new ArrayList<>(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (!seen.add(key)) {
        String before = i == 0 ? "" : keys.get(i - 1);
        String after = i == keys.size() - 1 ? "" : keys.get(i + 1);
        key = hash(key, before, after);
      }
      names.add(key);
    }
    return numbered(names);
  }

  private static List<SentenceId> numbered(List<String> names) {
    Map<String, Integer> seen = new HashMap<>();
    List<SentenceId> ids = new ArrayList<>(names.size());
    for (String name : names) {
      int occurrence = seen.merge(name, 1, Integer::sum);
      String unique = occurrence == 1 ? name : hash(name, Integer.toString(occurrence));
      ids.add(new SentenceId("s" + unique));
    }
    return ids;
  }

  /** NFC, with every run of white space made one space. */
  private static String canonical(String sentence) {
    String composed = Normalizer2.getNFCInstance().normalize(sentence);
    StringBuilder collapsed = new StringBuilder(composed.length());
    boolean space = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = collapsed.length() > 0;
      } else {
        if (space) {
          collapsed.append(' ');
          space = false;
        }
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  private static String hash(String... parts) {
    String joined = String.join("\0", parts) + "\0";
    return Sha256.hex(joined).substring(0, HEX_DIGITS);
  }
}
