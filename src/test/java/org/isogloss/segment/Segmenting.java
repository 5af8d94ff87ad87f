package org.isogloss.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

/** Says what a segmentation should be: {@code "One. | Two."} is a paragraph and its breaks. */
final class Segmenting {

  private Segmenting() {}

  /**
   * Checks one paragraph.
   *
   * @param locale a language tag
   * @param expected the paragraph, {@code |} where a sentence ends
   */
  static void assertSegments(String locale, String expected) {
    assertThat(segments(locale, expected.replace("|", "")))
        .containsExactlyElementsOf(parts(expected));
  }

  static List<String> segments(String locale, String paragraph) {
    List<String> sentences = new ArrayList<>();
    for (Span span : Segmenters.forLocale(LocaleTag.of(locale)).segment(paragraph)) {
      sentences.add(span.of(paragraph));
    }
    return sentences;
  }

  private static List<String> parts(String expected) {
    List<String> parts = new ArrayList<>();
    for (String part : expected.split("\\|", -1)) {
      parts.add(part.strip());
    }
    return parts;
  }
}
