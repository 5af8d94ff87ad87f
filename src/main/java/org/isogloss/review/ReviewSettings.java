package org.isogloss.review;

import org.isogloss.glossary.Terminology;
import org.isogloss.text.LocaleTag;

/**
 * What the pages need to know besides the documents.
 *
 * @param terminology the glossary, for its rows and for finding its terms in the texts
 * @param productVersion the version of Isogloss, for the foot of each page
 * @param pageLocale the language of the pages' own texts; {@link Messages#in} says where they are
 */
public record ReviewSettings(Terminology terminology, String productVersion, LocaleTag pageLocale) {

  /** Pages in English. */
  public ReviewSettings(Terminology terminology, String productVersion) {
    this(terminology, productVersion, Messages.ENGLISH);
  }
}
