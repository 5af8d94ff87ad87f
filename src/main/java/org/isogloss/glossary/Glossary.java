package org.isogloss.glossary;

import java.util.List;
import org.isogloss.text.LocaleTag;

/**
 * The editor's spreadsheet as read.
 *
 * @param file the name of the file, for messages
 * @param locales the locales that have a column, in the order of the columns
 * @param entries the rows in order
 */
public record Glossary(String file, List<LocaleTag> locales, List<Entry> entries) {

  /** Copies the lists. */
  public Glossary {
    locales = List.copyOf(locales);
    entries = List.copyOf(entries);
  }
}
