package org.isogloss.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists that pages search, as scripts: a page opened from a disk may load scripts beside it, but no
 * data. Each script calls {@code isogloss.data(name, rows)} with rows in JSON; a list too long for
 * one script goes on in the next.
 */
final class DataScripts {

  private static final int LONGEST = 800_000;

  private final Path folder;
  private final String name;
  private final JsonFactory json = new JsonFactory();
  private final StringBuilder rows = new StringBuilder();
  private final List<String> written = new ArrayList<>();

  /**
   * A list without rows.
   *
   * @param folder where the scripts go
   * @param name what pages call it
   */
  DataScripts(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * Adds a row.
   *
   * @param values integers, strings and lists of them
   */
  void add(List<?> values) throws IOException {
    StringWriter row = new StringWriter();
    try (JsonGenerator generator = json.createGenerator(row)) {
      write(values, generator);
    }
    rows.append(rows.isEmpty() ? "" : ",\n").append(row.getBuffer());
    if (rows.length() > LONGEST) {
      flush();
    }
  }

  private static void write(List<?> values, JsonGenerator generator) throws IOException {
    generator.writeStartArray();
    for (Object value : values) {
      if (value instanceof Integer number) {
        generator.writeNumber(number);
      } else if (value instanceof List<?> list) {
        write(list, generator);
      } else {
        generator.writeString(Utf8Page.safe(value.toString()));
      }
    }
    generator.writeEndArray();
  }

  private void flush() throws IOException {
    String file = name + "-" + (written.size() + 1) + ".js";
    String script = "isogloss.data(\"" + name + "\", [\n" + rows + "\n]);\n";
    Utf8Page page = new Utf8Page(2 * script.length());
    page.writeContent(script);
    Pages.write(folder.resolve(file), page);
    written.add(file);
    rows.setLength(0);
  }

  /** Writes what is left; returns the names of all scripts in order. */
  List<String> finish() throws IOException {
    if (!rows.isEmpty()) {
      flush();
    }
    return written;
  }
}
