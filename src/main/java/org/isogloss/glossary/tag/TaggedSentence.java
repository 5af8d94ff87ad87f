package org.isogloss.glossary.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import org.isogloss.text.Span;

/**
 * A tagged sentence, asked about its words. Not for threads.
 *
 * <p>A token such as {@code mother's} has a joined tag, {@code NOUN+PART}: a word at its beginning
 * is the first of them, one further in the last.
 */
public final class TaggedSentence {

  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "X");
  private static final Set<String> VERBS = Set.of("VERB", "AUX");

  private final String language;
  private final MaxentModel model;
  private final POSContextGenerator contexts;
  private final List<Token> tokens;
  private final String[] forms;
  private final String[] tags;

  TaggedSentence(
      String language,
      MaxentModel model,
      POSContextGenerator contexts,
      List<Token> tokens,
      String[] tags) {
    this.language = language;
    this.model = model;
    this.contexts = contexts;
    this.tokens = tokens;
    this.forms = tokens.stream().map(Token::form).toArray(String[]::new);
    this.tags = tags;
  }

  /**
   * What a word may be.
   *
   * @param span where it stands in the sentence, in UTF-16 code units; empty where there is no word
   */
  public Optional<Reading> readingOf(Span span) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > span.start()) {
        return tokens.get(i).start() < span.end()
            ? Optional.of(reading(i, span.start() == tokens.get(i).start()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Reading reading(int token, boolean atStart) {
    double[] likelihoods = model.eval(contexts.getContext(token, forms, tags, null));
    double noun = 0;
    double verb = 0;
    double adjective = 0;
    for (int i = 0; i < likelihoods.length; i++) {
      String tag = part(model.getOutcome(i), atStart);
      if (NOUNS.contains(tag)) {
        noun += likelihoods[i];
      } else if (VERBS.contains(tag)) {
        verb += likelihoods[i];
      } else if (tag.equals("ADJ") || (tag.equals("ADV") && language.equals("de"))) {
        adjective += likelihoods[i];
      }
    }
    Reading reading = new Reading(noun, verb, adjective, isKnown(forms[token]));
    return language.equals("en") ? EnglishEvidence.weigh(reading, forms, tags, token) : reading;
  }

  private static String part(String tag, boolean first) {
    int joint = first ? tag.indexOf('+') : tag.lastIndexOf('+');
    return joint < 0 ? tag : first ? tag.substring(0, joint) : tag.substring(joint + 1);
  }

  /** A word that the model has not learned says to it as much as nothing. */
  private boolean isKnown(String form) {
    String[] word = {"w=" + form.toLowerCase(Locale.ROOT)};
    return !Arrays.equals(model.eval(word), model.eval(new String[0]));
  }
}
