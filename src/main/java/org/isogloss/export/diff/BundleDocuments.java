package org.isogloss.export.diff;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isogloss.export.Manifest;
import org.isogloss.export.verify.NotAnOutputException;
import org.jspecify.annotations.Nullable;

/** The documents of a locale's {@code bundle.json}, one after another. */
final class BundleDocuments implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path bundle;
  private final @Nullable JsonParser json;
  private String last = "";

  private BundleDocuments(Path bundle, @Nullable JsonParser json) {
    this.bundle = bundle;
    this.json = json;
  }

  /** What an output says of itself. */
  static JsonNode manifest(Path output) throws NotAnOutputException, IOException {
    if (!Manifest.isOurs(output)) {
      throw new NotAnOutputException(output + ": holds no output of a run; name one");
    }
    Path manifest = output.resolve(Manifest.FILE);
    try {
      return JSON.readTree(manifest.toFile());
    } catch (JsonProcessingException e) {
      throw damaged(output, manifest, e.getOriginalMessage());
    }
  }

  private static NotAnOutputException damaged(Path output, Path file, String problem) {
    return new NotAnOutputException(
        file + ": " + problem + "; isogloss verify " + output + " says what is damaged");
  }

  /** Before the first document; a locale that an output does not have has none. */
  static BundleDocuments open(Path output, String locale) throws NotAnOutputException, IOException {
    Path bundle = output.resolve(locale).resolve("bundle.json");
    if (!Files.exists(bundle)) {
      return new BundleDocuments(bundle, null);
    }
    BundleDocuments documents =
        new BundleDocuments(bundle, JSON.createParser(Files.newInputStream(bundle)));
    try {
      documents.toDocuments();
      return documents;
    } catch (NotAnOutputException | IOException e) {
      documents.close();
      throw e;
    }
  }

  private void toDocuments() throws NotAnOutputException, IOException {
    JsonParser parser = json;
    if (parser == null) {
      return;
    }
    try {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals("documents");
        if (parser.nextToken() == JsonToken.START_ARRAY && found) {
          return;
        }
        parser.skipChildren();
      }
    } catch (JsonProcessingException e) {
      throw damaged(e.getOriginalMessage());
    }
    throw damaged("has no documents");
  }

  private NotAnOutputException damaged(String problem) {
    Path locale = bundle.toAbsolutePath().getParent();
    Path output = locale == null ? bundle : locale.getParent();
    return damaged(output == null ? bundle : output, bundle, problem);
  }

  /** The next document, or null after the last. */
  @Nullable JsonNode next() throws NotAnOutputException, IOException {
    if (json == null) {
      return null;
    }
    try {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      JsonNode document = json.readValueAsTree();
      String id = document.path("id").asText();
      if (id.compareTo(last) < 0) {
        throw damaged("the document \"" + id + "\" stands after \"" + last + "\"");
      }
      last = id;
      return document;
    } catch (JsonProcessingException e) {
      throw damaged(e.getOriginalMessage());
    }
  }

  @Override
  public void close() throws IOException {
    if (json != null) {
      json.close();
    }
  }
}
