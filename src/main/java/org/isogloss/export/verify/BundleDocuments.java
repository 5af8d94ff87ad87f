package org.isogloss.export.verify;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The documents of a {@code bundle.json}, one after another. */
public final class BundleDocuments implements Closeable {

  private final JsonParser json;

  private BundleDocuments(JsonParser json) {
    this.json = json;
  }

  /**
   * Opens a bundle, before its first document.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException if it is no JSON so far
   * @throws IOException if it cannot be read
   */
  public static BundleDocuments open(Path bundle) throws IOException {
    JsonParser json =
        TableUnits.JSON_PARTS.createParser(Files.newBufferedReader(bundle, StandardCharsets.UTF_8));
    try {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = json.currentName().equals("documents");
        if (json.nextToken() == JsonToken.START_ARRAY && found) {
          break;
        }
        json.skipChildren();
      }
      return new BundleDocuments(json);
    } catch (IOException e) {
      json.close();
      throw e;
    }
  }

  /**
   * The next document, or null after the last.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException if the file is no JSON so far
   * @throws IOException if it cannot be read
   */
  public @Nullable JsonNode next() throws IOException {
    return json.nextToken() == JsonToken.START_OBJECT ? json.readValueAsTree() : null;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
