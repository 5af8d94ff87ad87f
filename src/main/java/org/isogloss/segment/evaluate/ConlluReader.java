package org.isogloss.segment.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of a CoNLL-U file, as treebanks are released.
 *
 * <ol>
 *   <li>A sentence is lines of ten columns, comments before them, and an empty line after.
 *   <li>Its text is the comment {@code # text}; without one, the forms, with a space after each
 *       that has no {@code SpaceAfter=No}.
 *   <li>A range ({@code 3-4}) stands for the words in it, which are no text of their own; an empty
 *       node ({@code 8.1}) is no text either.
 *   <li>{@code # newdoc} and {@code # newpar} begin a paragraph.
 * </ol>
 */
public final class ConlluReader {

  private static final int COLUMNS = 10;
  private static final int FORM = 1;
  private static final int MISC = 9;
  private static final Pattern ID = Pattern.compile("(\\d{1,9})(?:([-.])(\\d{1,9}))?");
  private static final Pattern PARAGRAPH = Pattern.compile("#\\s*new(?:doc|par)(?:\\s.*)?");
  private static final Pattern TEXT = Pattern.compile("#\\s*text\\s*=(.*)");

  private final String file;
  private final List<GoldSentence> sentences = new ArrayList<>();
  private int line;
  private @Nullable String text;
  private boolean startsParagraph;
  private final StringBuilder forms = new StringBuilder();
  private int words;
  private int covered;
  private boolean spaceAfter;

  private ConlluReader(String file) {
    this.file = file;
  }

  /**
   * The sentences of a file.
   *
   * @param file what to call the file in messages
   * @param lines its lines
   * @throws GoldException if a line is none of CoNLL-U, or there is no sentence
   */
  public static List<GoldSentence> read(String file, List<String> lines) throws GoldException {
    ConlluReader reader = new ConlluReader(file);
    for (String line : lines) {
      reader.line++;
      reader.read(line);
    }
    reader.line++;
    reader.finishSentence();
    if (reader.sentences.isEmpty()) {
      throw reader.error("no sentence before the end; name a file of CoNLL-U");
    }
    return List.copyOf(reader.sentences);
  }

  private void read(String line) throws GoldException {
    if (line.isBlank()) {
      finishSentence();
    } else if (line.startsWith("#")) {
      readComment(line);
    } else {
      readToken(line);
    }
  }

  private void readComment(String line) throws GoldException {
    if (words > 0) {
      throw error("a comment inside a sentence; put an empty line after the sentence before");
    }
    Matcher matcher = TEXT.matcher(line);
    if (matcher.matches()) {
      text = matcher.group(1);
    }
    startsParagraph |= PARAGRAPH.matcher(line).matches();
  }

  private void readToken(String line) throws GoldException {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw error("expected 10 columns with tabs between, found " + columns.length);
    }
    Matcher id = ID.matcher(columns[0]);
    if (!id.matches()) {
      throw error("\"" + columns[0] + "\" is no token number; write one such as 3, 3-4 or 3.1");
    }
    int number = Integer.parseInt(id.group(1));
    boolean range = "-".equals(id.group(2));
    if (".".equals(id.group(2))) {
      return;
    }
    if (number != words + 1) {
      throw error("token " + columns[0] + " where " + (words + 1) + " should come");
    }
    if (range) {
      covered = Integer.parseInt(id.group(3));
      addForm(columns);
      return;
    }
    words = number;
    if (number > covered) {
      addForm(columns);
    }
  }

  private void addForm(String[] columns) {
    spaceAfter = !List.of(columns[MISC].split("\\|", -1)).contains("SpaceAfter=No");
    forms.append(columns[FORM]).append(spaceAfter ? " " : "");
  }

  private void finishSentence() throws GoldException {
    if (words == 0) {
      if (text != null) {
        throw error("a sentence without tokens; put its lines after its comments");
      }
      return;
    }
    if (covered > words) {
      throw error("a range ends at token " + covered + ", but the last is " + words);
    }
    String found = stripped(text == null ? forms.toString() : text);
    if (found.isEmpty()) {
      throw error("a sentence without text");
    }
    sentences.add(new GoldSentence(found, spaceAfter, startsParagraph));
    text = null;
    startsParagraph = false;
    forms.setLength(0);
    words = 0;
    covered = 0;
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && White.isWhite(text.charAt(start))) {
      start++;
    }
    while (end > start && White.isWhite(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private GoldException error(String message) {
    return new GoldException(file, line, message);
  }
}
