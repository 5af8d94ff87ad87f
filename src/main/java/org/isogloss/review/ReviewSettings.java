package org.isogloss.review;

import org.isogloss.glossary.Terminology;

/**
 * What the pages need to know besides the documents.
 *
 * @param terminology the glossary, for its rows and for finding its terms in the texts
 * @param productVersion the version of Isogloss, for the foot of each page
 */
public record ReviewSettings(Terminology terminology, String productVersion) {}
