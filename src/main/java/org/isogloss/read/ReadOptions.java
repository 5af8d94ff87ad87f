package org.isogloss.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.LocaleTag;

/**
 * What a person decides about reading.
 *
 * @param charsets the charset of a locale's files that have no byte order mark; UTF-8 where none is
 *     given. A charset given for {@code vi} holds for {@code vi-VN} too, unless that has its own
 * @param maxDocumentBytes a larger file is refused before it is read
 */
public record ReadOptions(SortedMap<LocaleTag, Charset> charsets, long maxDocumentBytes) {

  /** 32 MB. */
  public static final long DEFAULT_MAX_DOCUMENT_BYTES = 32L * 1024 * 1024;

  /** Copies the map. */
  public ReadOptions {
    charsets = Collections.unmodifiableSortedMap(new TreeMap<>(charsets));
    if (maxDocumentBytes < 0) {
      throw new IllegalArgumentException("not a size: " + maxDocumentBytes);
    }
  }

  /** UTF-8 everywhere, 32 MB a document. */
  public static ReadOptions defaults() {
    return new ReadOptions(new TreeMap<>(), DEFAULT_MAX_DOCUMENT_BYTES);
  }

  /** The charset of a file of this locale that has no byte order mark. */
  Charset charsetFor(LocaleTag locale) {
    Charset own = charsets.get(locale);
    if (own != null) {
      return own;
    }
    Charset ofLanguage = charsets.get(new LocaleTag(locale.language()));
    return ofLanguage != null ? ofLanguage : StandardCharsets.UTF_8;
  }
}
