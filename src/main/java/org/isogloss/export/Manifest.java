package org.isogloss.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.text.RunSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a run was made of and what came of it: no clock, no machine.
 *
 * @param isogloss the version of Isogloss
 * @param icu the version of ICU
 * @param unicode the version of Unicode
 * @param opennlp the version of OpenNLP
 * @param models OpenNLP's models, for sentences and parts of speech, by name and version
 * @param glossary the glossary's file, or null without one
 * @param abbreviations the files of abbreviations, by name; none if nobody gave any
 * @param minConfidence how sure a pair must be to stand in the formats that hold pairs alone
 * @param inputs every file that was read, in the order of their paths
 * @param outputs every other file of the output, in the order of their paths
 * @param summary the run in numbers
 */
public record Manifest(
    String isogloss,
    String icu,
    String unicode,
    String opennlp,
    List<String> models,
    @Nullable Input glossary,
    List<Input> abbreviations,
    double minConfidence,
    List<Input> inputs,
    List<Output> outputs,
    RunSummary summary) {

  /** The name of the file in the output folder. */
  public static final String FILE = "manifest.json";

  static final String FORMAT = "isogloss-manifest/1";
  private static final String OURS = "isogloss-manifest/";

  /**
   * A file that was read.
   *
   * @param path the path under its folder, {@code /} between its parts
   * @param sha256 the hash of its bytes, in hexadecimal
   * @param bytes its size
   */
  public record Input(String path, String sha256, long bytes) {}

  /**
   * A file that was written.
   *
   * @param path the path under the output folder, {@code /} between its parts
   * @param sha256 the hash of its bytes, in hexadecimal
   * @param bytes its size
   * @param units how many units it holds, or null for a file that holds none by its nature
   */
  public record Output(String path, String sha256, long bytes, @Nullable Integer units) {}

  /** Copies the lists. */
  public Manifest {
    models = List.copyOf(models);
    abbreviations = List.copyOf(abbreviations);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** Whether a folder holds a manifest that Isogloss, of any version, has written. */
  public static boolean isOurs(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = new JsonFactory().createParser(in)) {
      return parser.nextToken() == JsonToken.START_OBJECT && format(parser).startsWith(OURS);
    } catch (IOException e) {
      return false; // what cannot be read as JSON is not ours
    }
  }

  private static String format(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals("format");
      if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
        return parser.getText();
      }
      parser.skipChildren();
    }
    return "";
  }
}
