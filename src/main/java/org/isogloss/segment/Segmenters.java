package org.isogloss.segment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isogloss.text.LocaleTag;

/** The segmenter of each locale. */
public final class Segmenters {

  /** What a segmenter is made for. */
  private record Purpose(LocaleTag locale, List<String> abbreviations) {}

  private static final Map<Purpose, SentenceSegmenter> SEGMENTERS = new ConcurrentHashMap<>();

  private Segmenters() {}

  /**
   * The segmenter for a locale: OpenNLP's model decides what the rules leave open where there is
   * one, ICU's breaks elsewhere. A model is read when its language is first asked for.
   *
   * @throws IllegalStateException if the model is missing from the class path or is another one
   */
  public static SentenceSegmenter forLocale(LocaleTag locale) {
    return forLocale(locale, OwnAbbreviations.NONE);
  }

  /** The same for a locale with abbreviations of one's own. */
  public static SentenceSegmenter forLocale(LocaleTag locale, OwnAbbreviations own) {
    return SEGMENTERS.computeIfAbsent(new Purpose(locale, own.of(locale)), Segmenters::create);
  }

  /** The names of the models that come with Isogloss, in order. */
  public static List<String> models() {
    return Models.names();
  }

  private static SentenceSegmenter create(Purpose purpose) {
    LocaleTag locale = purpose.locale();
    String language = locale.language();
    return new RuleSegmenter(
        Language.of(language, purpose.abbreviations()), Models.of(locale.toULocale(), language));
  }
}
