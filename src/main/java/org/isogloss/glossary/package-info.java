/**
 * The editor's spreadsheet at work: {@code glossary.csv} is read into a {@link
 * org.isogloss.glossary.Glossary}, compiled into a {@link org.isogloss.glossary.Terminology}, and
 * applied to documents sentence by sentence. In come segmented documents; out go the same documents
 * with avoided terms replaced, every edit naming its row, and with findings for terms that are only
 * flagged. The values ({@code Glossary}, {@code Entry}, {@code Terminology}, {@code TermMatch}) may
 * be read by the stations after this one.
 */
@NullMarked
package org.isogloss.glossary;

import org.jspecify.annotations.NullMarked;
