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
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.isogloss.review.view.Language;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the pages in one language, each an ICU message in UTF-8: {@code messages.properties}
 * in English, {@code messages_<tag>.properties} beside it in another. Plurals, digits, names of
 * locales and the page's direction follow that language. Safe for threads.
 */
public final class Messages {

  /** The language of the texts that every other falls back to, and of what the checks say. */
  static final LocaleTag ENGLISH = LocaleTag.of("en");

  private static final String ENGLISH_TEXTS = "messages.properties";

  /** Places are numbers without a format, and there is nothing to quote. */
  private static final Pattern PLAIN = Pattern.compile("([^{}']|\\{\\d\\})*");

  private final Properties patterns;
  private final LocaleTag locale;
  private final ULocale inIcu;
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();
  private final Map<LocaleTag, Language> languages = new ConcurrentHashMap<>();

  Messages(Properties patterns, LocaleTag locale) {
    this.patterns = patterns;
    this.locale = locale;
    this.inIcu = locale.toULocale();
  }

  /** The English texts. */
  public static Messages english() {
    return in(ENGLISH);
  }

  /**
   * The texts in a language. A text its resource lacks is English.
   *
   * @throws IllegalArgumentException if there is no resource for the language
   */
  public static Messages in(LocaleTag locale) {
    Properties english = new Properties();
    read(ENGLISH_TEXTS, english);
    if (locale.equals(ENGLISH)) {
      return new Messages(english, locale);
    }
    Properties patterns = new Properties(english);
    String resource = "messages_" + locale.tag() + ".properties";
    if (!read(resource, patterns)) {
      throw new IllegalArgumentException(
          "no texts of the review page in "
              + locale.englishName()
              + ": translate messages.properties and put it beside it as "
              + resource);
    }
    return new Messages(patterns, locale);
  }

  private static boolean read(String resource, Properties into) {
    try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return false;
      }
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        into.load(reader);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The language of the texts as HTML names it, for {@code lang}. */
  public String tag() {
    return locale.tag();
  }

  /** The direction of the texts, for {@code dir}. */
  public String dir() {
    return locale.isRightToLeft() ? "rtl" : "ltr";
  }

  /** For {@code lang} of what checks and readers say, in English: null where the page is, too. */
  public @Nullable String tagOfFindings() {
    return locale.equals(ENGLISH) ? null : ENGLISH.tag();
  }

  /** A locale, its name in the language of the texts. */
  public Language language(LocaleTag named) {
    // ICU spells a name out anew each time it is asked; a page asks for every piece of text.
    return languages.computeIfAbsent(named, tag -> Language.named(tag, inIcu));
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
    MessageFormat format = parsed.computeIfAbsent(key, k -> new MessageFormat(pattern, inIcu));
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
    return patterns.getProperty(key) == null ? otherwise : text(key);
  }
}
