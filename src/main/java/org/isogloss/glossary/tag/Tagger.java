package org.isogloss.glossary.tag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.DefaultPOSSequenceValidator;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.isogloss.text.LocaleTag;

/**
 * Asks a part-of-speech model of Apache OpenNLP. Immutable; shared by threads.
 *
 * <ol>
 *   <li>The sentence is cut into the tokens the model was trained on.
 *   <li>A beam search finds the best sequence of tags, as {@code POSTaggerME} does.
 *   <li>About a single word the model is asked once more, with the best tags before it, how likely
 *       each tag is there.
 * </ol>
 *
 * <p>The search keeps state, so every sentence gets its own; the model itself has none.
 */
public final class Tagger {

  /** The models of {@code opennlp-models-pos-*} 1.3.0, by language. */
  private static final Map<String, ModelFile> MODELS =
      Map.of(
          "en",
          new ModelFile(
              "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
              "510b89087e7ef7ffb8c50c63e3e999122404ac9fa64790dfa93b38d1938c52ce"),
          "de",
          new ModelFile(
              "opennlp-de-ud-gsd-pos-1.3-2.5.4.bin",
              "073fefbfaff2ed403bf474fccf793752d01c22e69f487cd68b43832d3123742f"),
          "fr",
          new ModelFile(
              "opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin",
              "8ae017da8f93fd4219004681cdadbe4296e1c9dd66651eeca12bd053f5884172"));

  /** The part of a model's file that is asked. */
  private static final String MAXENT = "pos.model";

  /** As the models' own manifests have it. */
  private static final int BEAM = 3;

  private static final Map<String, Tagger> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final String language;
  private final POSModel model;
  private final MaxentModel maxent;

  private Tagger(String language, POSModel model) {
    this.language = language;
    this.model = model;
    this.maxent = model.getArtifact(MAXENT);
  }

  /** Whether there is a model of a locale's language; this reads none. */
  public static boolean knows(LocaleTag locale) {
    return MODELS.containsKey(locale.language());
  }

  /**
   * The tagger of a locale's language, if there is a model of it. The model is read when its
   * language is first asked for.
   *
   * @throws IllegalStateException if the model is missing from the class path or is another one
   */
  public static Optional<Tagger> of(LocaleTag locale) {
    String language = locale.language();
    ModelFile file = MODELS.get(language);
    return file == null
        ? Optional.empty()
        : Optional.of(
            BY_LANGUAGE.computeIfAbsent(language, key -> new Tagger(language, file.load())));
  }

  /** The names of the models that come with Isogloss, in order. */
  public static List<String> models() {
    return MODELS.values().stream().map(ModelFile::resource).sorted().toList();
  }

  /** A sentence with what the model makes of it. What it returns is not for threads. */
  public TaggedSentence tag(String sentence) {
    List<Token> tokens = Tokenizer.tokens(language, sentence);
    String[] forms = tokens.stream().map(Token::form).toArray(String[]::new);
    POSContextGenerator contexts = model.getFactory().getPOSContextGenerator();
    String[] tags =
        new BeamSearch(BEAM, maxent)
            .bestSequence(forms, null, contexts, new DefaultPOSSequenceValidator(null))
            .getOutcomes()
            .toArray(String[]::new);
    return new TaggedSentence(language, maxent, contexts, tokens, tags);
  }
}
