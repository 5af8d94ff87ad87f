package org.isogloss.segment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceModel;
import org.isogloss.text.Sha256;

/**
 * Asks a maximum-entropy model of Apache OpenNLP.
 *
 * <p>The model is asked about single places, with the features its own detector would give it.
 * {@code SentenceDetectorME} scans to the next white space from every full stop, which takes
 * quadratic time where there is none; this does not.
 */
final class OpenNlpModel implements BreakModel {

  private static final String ENDS_SENTENCE = "s";

  private final SentenceModel model;
  private final String terminators;

  OpenNlpModel(SentenceModel model) {
    this.model = model;
    this.terminators = new String(model.getEosCharacters());
  }

  /**
   * Reads a model from the class path.
   *
   * @param resource its name, from this package on or, with a slash before it, from the root
   * @param sha256 what its bytes must hash to, in hexadecimal
   * @throws IllegalStateException if it is missing, or is not the model it should be
   */
  static OpenNlpModel load(String resource, String sha256) {
    byte[] bytes = read(resource);
    String found = Sha256.hex(bytes);
    if (!found.equals(sha256)) {
      throw new IllegalStateException(
          resource
              + " on the class path is not the sentence model Isogloss was tested with: its SHA-256"
              + " is "
              + found
              + ", not "
              + sha256
              + "; put back the model that Isogloss comes with");
    }
    try {
      return new OpenNlpModel(new SentenceModel(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sentence model " + resource, e);
    }
  }

  private static byte[] read(String resource) {
    try (InputStream stream = OpenNlpModel.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "the sentence model "
                + resource
                + " is not on the class path; run the whole isogloss.jar");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sentence model " + resource, e);
    }
  }

  @Override
  public String name() {
    return "opennlp";
  }

  @Override
  public Judge judge(String text) {
    // Context generators keep state, so every text gets its own; the model itself has none.
    SDContextGenerator contexts = model.getFactory().getSDContextGenerator();
    MaxentModel maxent = model.getMaxentModel();
    return place -> {
      if (terminators.indexOf(place.terminator()) < 0) {
        return true;
      }
      String[] context = contexts.getContext(text, place.stop());
      return maxent.getBestOutcome(maxent.eval(context)).equals(ENDS_SENTENCE);
    };
  }
}
