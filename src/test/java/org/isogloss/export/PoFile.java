package org.isogloss.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PO files back, as plainly as the format's definition has it. */
final class PoFile {

  private static final Pattern MESSAGE =
      Pattern.compile("msgctxt \"([^\n]*)\"\nmsgid \"([^\n]*)\"\nmsgstr \"([^\n]*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3}|.)");

  private PoFile() {}

  /** Context, text and translation of each message, with a vertical bar between them. */
  static List<String> messages(Path file) throws IOException {
    List<String> messages = new ArrayList<>();
    Matcher message = MESSAGE.matcher(Results.read(file));
    while (message.find()) {
      messages.add(message.group(1) + "|" + text(message.group(2)) + "|" + text(message.group(3)));
    }
    return messages;
  }

  private static String text(String quoted) {
    return ESCAPE
        .matcher(quoted)
        .replaceAll(
            escape -> {
              String code = escape.group(1);
              String text =
                  switch (code) {
                    case "n" -> "\n";
                    case "t" -> "\t";
                    case "r" -> "\r";
                    default ->
                        code.length() == 3
                            ? String.valueOf((char) Integer.parseInt(code, 8))
                            : code;
                  };
              return Matcher.quoteReplacement(text);
            });
  }
}
