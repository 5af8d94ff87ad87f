package org.isogloss.export.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isogloss.export.Manifest;
import org.isogloss.export.verify.BundleDocuments;
import org.isogloss.export.verify.NotAnOutputException;
import org.jspecify.annotations.Nullable;

/** A locale's {@code bundle.json} in one of two outputs: its documents, in the order of ids. */
final class ComparedBundle implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path output;
  private final Path bundle;
  private final @Nullable BundleDocuments documents;
  private String last = "";

  private ComparedBundle(Path output, Path bundle, @Nullable BundleDocuments documents) {
    this.output = output;
    this.bundle = bundle;
    this.documents = documents;
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
  static ComparedBundle open(Path output, String locale) throws NotAnOutputException, IOException {
    Path bundle = output.resolve(locale).resolve("bundle.json");
    if (!Files.exists(bundle)) {
      return new ComparedBundle(output, bundle, null);
    }
    try {
      return new ComparedBundle(output, bundle, BundleDocuments.open(bundle));
    } catch (JsonProcessingException e) {
      throw damaged(output, bundle, e.getOriginalMessage());
    }
  }

  /** The next document, or null after the last. */
  @Nullable JsonNode next() throws NotAnOutputException, IOException {
    if (documents == null) {
      return null;
    }
    try {
      JsonNode document = documents.next();
      String id = document == null ? last : document.path("id").asText();
      if (id.compareTo(last) < 0) {
        throw damaged(output, bundle, "\"" + id + "\" must come before \"" + last + "\"");
      }
      last = id;
      return document;
    } catch (JsonProcessingException e) {
      throw damaged(output, bundle, e.getOriginalMessage());
    }
  }

  @Override
  public void close() throws IOException {
    if (documents != null) {
      documents.close();
    }
  }
}
