package org.isogloss.glossary.tag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import org.isogloss.text.Sha256;

/**
 * A model on the class path.
 *
 * @param resource its name at the root of the class path, where a merged jar keeps it too
 * @param sha256 what its bytes must hash to, in hexadecimal
 */
record ModelFile(String resource, String sha256) {

  /**
   * Reads the model.
   *
   * @throws IllegalStateException if it is missing, or is not the model it should be
   */
  POSModel load() {
    byte[] bytes = read();
    String found = Sha256.hex(bytes);
    if (!found.equals(sha256)) {
      throw new IllegalStateException(
          resource
              + " on the class path is not the part-of-speech model Isogloss was tested with: its"
              + " SHA-256 is "
              + found
              + ", not "
              + sha256
              + "; put back the model that Isogloss comes with");
    }
    try {
      return new POSModel(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the part-of-speech model " + resource, e);
    }
  }

  private byte[] read() {
    try (InputStream stream = ModelFile.class.getResourceAsStream("/" + resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "the part-of-speech model "
                + resource
                + " is not on the class path; run the whole isogloss.jar");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the part-of-speech model " + resource, e);
    }
  }
}
