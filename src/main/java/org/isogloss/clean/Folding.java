package org.isogloss.clean;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isogloss.text.LocaleTag;

/** Texts as they are compared, and the word lists they are compared with. */
final class Folding {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final String AROUND = " .,:;!?…»«›‹→←↓↑>|-–—*#\"“”";
  private static final int LETTERS_PER_WORD = 3;

  /** Thai, the first script that is written without spaces. */
  private static final int FIRST_WITHOUT_SPACES = 0x0E00;

  private Folding() {}

  /** A text without the differences of case, composition and white space. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    String cased = NFC.normalize(UCharacter.foldCase(NFC.normalize(text), true));
    for (int i = 0; i < cased.length(); i++) {
      char c = cased.charAt(i);
      boolean white = c == '\n' || Spaces.isSpace(c);
      if (!white) {
        folded.append(c);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().stripTrailing();
  }

  /** A folded text without the punctuation, arrows and bullets around it. */
  static String bare(String folded) {
    int start = 0;
    int end = folded.length();
    while (start < end && AROUND.indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && AROUND.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(start, end);
  }

  /** The number of words; of a text that is written without spaces, a guess from its letters. */
  static int words(String text, LocaleTag locale) {
    int words = 0;
    int letters = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      letters += letter ? 1 : 0;
      inside = letter || (inside && "'’-".indexOf(text.charAt(i)) >= 0);
    }
    boolean foreign = letters > 0 && text.chars().anyMatch(c -> c >= FIRST_WITHOUT_SPACES);
    return foreign && locale.writesWithoutSpaces()
        ? Math.max(words, letters / LETTERS_PER_WORD)
        : words;
  }

  /** The lines of a list beside this class, without comments and empty lines. */
  static List<String> lines(String resource) {
    try (InputStream stream =
            Objects.requireNonNull(Folding.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }
}
