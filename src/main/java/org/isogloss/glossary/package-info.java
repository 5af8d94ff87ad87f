/**
 * The editor's spreadsheet at work; here stand its values, which the stations after this one may
 * read. {@code sheet} reads the file, {@code audit} looks at it by itself, {@code inflect} makes
 * the forms of its terms, {@code match} finds them in a text, {@code normalize} applies them to a
 * document. In come segmented documents; out go the same documents with avoided terms replaced,
 * every edit naming its row, and with findings for terms that are only flagged.
 */
@NullMarked
package org.isogloss.glossary;

import org.jspecify.annotations.NullMarked;
