package org.isogloss.export.verify;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes back what formats of programs do to a text beyond the syntax of their files. */
final class Unescaping {

  private static final Pattern ANDROID = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)", Pattern.DOTALL);

  /** What a message that takes an argument reads as: no text of ours. */
  private static final char ARGUMENT = '\uFFFC';

  private Unescaping() {}

  /** Takes units and passes them on with another form of their targets. */
  static Consumer<ReadUnit> each(Consumer<ReadUnit> units, UnaryOperator<String> form) {
    return unit ->
        units.accept(
            new ReadUnit(unit.place(), unit.id(), unit.source(), formed(unit.target(), form)));
  }

  private static @Nullable String formed(@Nullable String text, UnaryOperator<String> form) {
    return text == null ? null : form.apply(text);
  }

  /** The text of an ICU message without arguments. */
  static String formatjs(String message) {
    StringBuilder text = new StringBuilder(message.length());
    boolean quoting = false;
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      char next = i + 1 < message.length() ? message.charAt(i + 1) : ' ';
      if (c != '\'') {
        text.append(c == '{' && !quoting ? ARGUMENT : c);
      } else if (next == '\'') {
        text.append(c);
        i++;
      } else if (quoting || next == '{' || next == '}' || next == '<') {
        quoting = !quoting;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The text of an Android string. */
  static String android(String string) {
    return ANDROID
        .matcher(string)
        .replaceAll(
            escape -> {
              String code = escape.group(1);
              String text =
                  switch (code) {
                    case "n" -> "\n";
                    case "t" -> "\t";
                    default ->
                        code.length() == 1
                            ? code
                            : String.valueOf((char) Integer.parseInt(code.substring(1), 16));
                  };
              return Matcher.quoteReplacement(text);
            });
  }
}
