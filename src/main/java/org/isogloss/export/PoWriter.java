package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.text.Bitext;
import org.isogloss.text.Finding;
import org.isogloss.text.Unit;

/**
 * {@code po/}: a gettext PO file for each document. Every unit that has a source is a message; its
 * context is the unit's id, so that a sentence that occurs twice is two messages. Findings are
 * comments for the translator.
 */
final class PoWriter extends TranslationWriter {

  private final String version;

  PoWriter(BundleFolder folder, ExportSettings settings) {
    super(folder, "po", ".po");
    this.version = settings.version();
  }

  @Override
  void write(Writer file, Bitext bitext, List<Unit> units, Map<String, List<Finding>> findings)
      throws IOException {
    file.write("msgid \"\"\nmsgstr \"\"\n");
    header(file, "Project-Id-Version", "isogloss " + version);
    header(file, "Report-Msgid-Bugs-To", "");
    header(file, "PO-Revision-Date", "");
    header(file, "Last-Translator", "");
    header(file, "Language-Team", "");
    header(file, "Language", locale.toULocale().toString());
    header(file, "MIME-Version", "1.0");
    header(file, "Content-Type", "text/plain; charset=UTF-8");
    header(file, "Content-Transfer-Encoding", "8bit");
    String reference = reference(bitext.source().file().path());
    for (Unit unit : units) {
      file.write("\n");
      for (Finding finding : findings.getOrDefault(unit.id(), List.of())) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        comment(file, severity + ": " + finding.message() + " (" + finding.rule() + ")");
      }
      file.write("#: " + reference + "\n");
      file.write("msgctxt " + quoted(unit.id()) + "\nmsgid " + quoted(unit.sourceText()) + "\n");
      file.write("msgstr " + quoted(unit.targetText()) + "\n");
    }
  }

  private static void header(Writer file, String name, String value) throws IOException {
    file.write(quoted(name + ": " + value + "\n") + "\n");
  }

  private static void comment(Writer file, String text) throws IOException {
    for (String line : TextFiles.wellFormed(text).split("\\R", -1)) {
      file.write("#. " + line + "\n");
    }
  }

  /** A file's name; one with a space in it is held together as gettext does, by isolates. */
  private static String reference(String path) {
    String name = TextFiles.wellFormed(path);
    return name.indexOf(' ') < 0 ? name : "\u2068" + name + "\u2069";
  }

  /** A text as C writes it; NUL, which ends a text in C, becomes U+FFFD. */
  static String quoted(String text) {
    String wellFormed = TextFiles.wellFormed(text);
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < wellFormed.length(); i++) {
      char c = wellFormed.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        case '\0' -> quoted.append('\uFFFD');
        default -> {
          if (c < ' ' || c == 0x7F) {
            quoted.append(String.format(Locale.ROOT, "\\%03o", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
