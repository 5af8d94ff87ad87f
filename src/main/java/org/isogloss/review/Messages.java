package org.isogloss.review;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The texts of the pages: {@code messages.properties} in UTF-8, each an ICU message. Safe for
 * threads.
 */
public final class Messages {

  private static final String RESOURCE = "messages.properties";

  /** Places are numbers without a format, and there is nothing to quote. */
  private static final Pattern PLAIN = Pattern.compile("([^{}']|\\{\\d\\})*");

  private final Properties patterns;
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  private Messages(Properties patterns) {
    this.patterns = patterns;
  }

  /** The English texts. */
  public static Messages english() {
    Properties patterns = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream(RESOURCE);
        Reader reader =
            new InputStreamReader(
                Objects.requireNonNull(stream, RESOURCE), StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new Messages(patterns);
  }

  /**
   * A text with its arguments in their places.
   *
   * @param arguments numbers, for plurals and digits as the language writes them, or strings
   * @throws IllegalArgumentException if there is no text of that name
   */
  public String text(String key, Object... arguments) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("messages.properties has no text \"" + key + "\"");
    }
    if (arguments.length == 0 && pattern.indexOf('{') < 0) {
      return pattern;
    }
    if (isPlain(arguments) && PLAIN.matcher(pattern).matches()) {
      return filled(pattern, arguments);
    }
    MessageFormat format =
        parsed.computeIfAbsent(key, k -> new MessageFormat(pattern, ULocale.ENGLISH));
    synchronized (format) { // formats keep state while they work
      return format.format(arguments);
    }
  }

  private static boolean isPlain(Object[] arguments) {
    for (Object argument : arguments) {
      if (!(argument instanceof String)) {
        return false;
      }
    }
    return true;
  }

  /** What ICU would do, for strings in plain places; pages ask for thousands of these. */
  private static String filled(String pattern, Object[] arguments) {
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '{') {
        filled.append(arguments[pattern.charAt(i + 1) - '0']);
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  /** A text without arguments, or {@code otherwise} if there is none of that name. */
  public String textOr(String key, String otherwise) {
    return patterns.containsKey(key) ? text(key) : otherwise;
  }
}
