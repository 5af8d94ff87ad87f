package org.isogloss.review;

import org.isogloss.glossary.Glossary;

/**
 * What the pages need to know besides the documents.
 *
 * @param glossary for the terms and notes of the rows that changed something
 * @param productVersion the version of Isogloss, for the foot of each page
 */
public record ReviewSettings(Glossary glossary, String productVersion) {}
