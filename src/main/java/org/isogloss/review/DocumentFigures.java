package org.isogloss.review;

import java.util.List;
import java.util.SortedMap;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;

/**
 * What the overview, the glossary's page and the findings' page need to know about a document.
 *
 * @param id the document
 * @param title its title
 * @param source the locale of the title
 * @param locales by locale: how sure its units are and how far
 * @param findings its findings in the order of its page
 * @param rows by glossary row: what it did here
 */
record DocumentFigures(
    String id,
    String title,
    LocaleTag source,
    SortedMap<LocaleTag, Progress> locales,
    List<LocatedFinding> findings,
    SortedMap<Integer, RowFigures> rows) {

  /**
   * A locale's units.
   *
   * @param sure aligned and not to be doubted
   * @param fair aligned and probably right
   * @param low aligned, and to be looked at
   * @param reviewed with a target a person has reviewed
   * @param published with a target that is final
   */
  record Progress(int sure, int fair, int low, int reviewed, int published) {

    static final Progress NONE = new Progress(0, 0, 0, 0, 0);

    Progress plus(Progress other) {
      return new Progress(
          sure + other.sure,
          fair + other.fair,
          low + other.low,
          reviewed + other.reviewed,
          published + other.published);
    }
  }

  /**
   * A finding and where it leads.
   *
   * @param row the glossary row it is about; 0 for none
   * @param part the part of the document
   * @param anchor the place there; empty for the whole document
   * @param quote the text it is about, cut short
   */
  record LocatedFinding(
      Severity severity,
      String rule,
      LocaleTag locale,
      String message,
      int row,
      int part,
      String anchor,
      String quote) {}
}
