package org.isogloss.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.text.Segment;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;
import org.isogloss.text.Verbatim;

/** Words as the checks compare them. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Words() {}

  /** The words of a text, folded. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(fold(text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** A text in one case and without accents. */
  static String fold(String text) {
    String decomposed = Normalizer2.getNFKDInstance().normalize(text);
    return UCharacter.foldCase(MARKS.matcher(decomposed).replaceAll(""), true);
  }

  /** What of some segments is prose: without addresses, placeholders and code. */
  static String prose(List<Segment> segments) {
    StringBuilder prose = new StringBuilder();
    for (Segment segment : segments) {
      TrackedText text = segment.text();
      int reached = 0;
      for (Span span : Verbatim.spansIn(text)) {
        prose.append(text.current(), reached, span.start()).append(' ');
        reached = span.end();
      }
      prose.append(text.current(), reached, text.length()).append(' ');
    }
    return prose.toString();
  }
}
