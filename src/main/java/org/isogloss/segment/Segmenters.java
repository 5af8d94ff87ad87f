package org.isogloss.segment;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isogloss.text.LocaleTag;

/** The segmenter of each locale. */
public final class Segmenters {

  /** A model on the class path and what its bytes hash to. */
  private record ModelFile(String resource, String sha256) {}

  /** The models of {@code opennlp-models-sentdetect-*} 1.3.0, by language. */
  private static final Map<String, ModelFile> MODELS =
      Map.of(
          "en",
          new ModelFile(
              "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
              "4de58d12b09421003c8b1ba13e8b58ec533b28e1f22a65272119dc0993d333e8"),
          "de",
          new ModelFile(
              "opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
              "b5553223d30a0422e80a28e2ae766a92dd7181e229f0d6c73087951e84142c43"),
          "fr",
          new ModelFile(
              "opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin",
              "ee1f8109cbca3c5a2799b873ee08202671920d526352edfc56462c2d80ab673c"));

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
    return MODELS.values().stream().map(ModelFile::resource).sorted().toList();
  }

  private static SentenceSegmenter create(LocaleTag locale) {
    String language = locale.language();
    return new RuleSegmenter(Language.of(language), model(language, locale.toULocale()));
  }

  private static BreakModel model(String language, ULocale locale) {
    ModelFile file = MODELS.get(language);
    return file == null ? new IcuModel(locale) : OpenNlpModel.load(file.resource(), file.sha256());
  }
}
