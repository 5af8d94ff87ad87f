package org.isogloss.segment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isogloss.text.LocaleTag;

/** The segmenter of each locale. */
public final class Segmenters {

  private static final Map<LocaleTag, SentenceSegmenter> BY_LOCALE = new ConcurrentHashMap<>();

  private Segmenters() {}

  /**
   * The segmenter for a locale: OpenNLP's model decides what the rules leave open where there is
   * one, ICU's breaks elsewhere. A model is read when its language is first asked for.
   *
   * @throws IllegalStateException if the model is missing from the class path or is another one
   */
  public static SentenceSegmenter forLocale(LocaleTag locale) {
    return BY_LOCALE.computeIfAbsent(locale, Segmenters::create);
  }

  /** The names of the models that come with Isogloss, in order. */
  public static List<String> models() {
    return Models.names();
  }

  private static SentenceSegmenter create(LocaleTag locale) {
    String language = locale.language();
    return new RuleSegmenter(Language.of(language), Models.of(locale.toULocale(), language));
  }
}
