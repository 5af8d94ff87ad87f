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

/**
 * The texts of the pages: {@code messages.properties} in UTF-8, each an ICU message. Safe for
 * threads.
 */
public final class Messages {

  private static final String RESOURCE = "messages.properties";

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
    MessageFormat format =
        parsed.computeIfAbsent(key, k -> new MessageFormat(pattern, ULocale.ENGLISH));
    synchronized (format) { // formats keep state while they work
      return format.format(arguments);
    }
  }

  /** A text without arguments, or {@code otherwise} if there is none of that name. */
  public String textOr(String key, String otherwise) {
    return patterns.containsKey(key) ? text(key) : otherwise;
  }
}
