package org.isogloss.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.Edit;
import org.isogloss.text.Layer;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;
import org.isogloss.text.Verbatim;

/**
 * Takes out the hash of an author's picture that a copied page left at the start of a block: {@code
 * 9c1e…4f?s=90&r=gI am a nurse} becomes {@code I am a nurse}.
 *
 * <p>Only at the start of a block, and only 24 or more hexadecimal digits, letters among them, that
 * a picture's query follows, or that have the length of an MD5, SHA-1 or SHA-256 hash and stand
 * glued to a word or alone. A hash that a line with a colon announces is a checksum and stays, as
 * does one that a space parts from the text: it may be what a sentence is about.
 */
final class HashStrings implements DocumentRepair {

  static final String RULE = "clean.hash";

  private static final int SHORTEST = 24;

  /** The parameters of a Gravatar address; their values end where the text begins. */
  private static final Pattern QUERY =
      Pattern.compile(
          "\\?(?:(?:s|size)=\\d+|(?:d|default)=(?:mm|mp|mystery|identicon|monsterid|wavatar|retro"
              + "|robohash|blank|404)|(?:r|rating)=(?:pg|g|r|x)|(?:f|forcedefault)=y)"
              + "(?:&(?:amp;)?(?:(?:s|size)=\\d+|(?:d|default)=(?:mm|mp|mystery|identicon|monsterid"
              + "|wavatar|retro|robohash|blank|404)|(?:r|rating)=(?:pg|g|r|x)"
              + "|(?:f|forcedefault)=y))*");

  @Override
  public Document repair(Document document) {
    List<Block> repaired = new ArrayList<>(document.blocks().size());
    boolean changed = false;
    for (Block block : document.blocks()) {
      int end = block.isContent() ? endOfHash(block.text(), announced(document, block)) : 0;
      changed |= end > 0;
      repaired.add(end > 0 ? without(block, end) : block);
    }
    return changed ? document.withBlocks(repaired) : document;
  }

  private static boolean announced(Document document, Block block) {
    int before = block.index() - 1;
    return before >= 0 && document.blocks().get(before).text().current().endsWith(":");
  }

  private static Block without(Block block, int end) {
    String text = block.text().current();
    if (end == text.length()) {
      return block.drop(new Cause(RULE, Cause.NO_ROW, "nothing but a hash"));
    }
    Edit edit = Edit.of(0, text.substring(0, end), "", Cause.rule(RULE));
    return block.revise(new Layer(RULE, List.of(edit)));
  }

  /** Where the block's own text begins; 0 if no hash stands before it. */
  private static int endOfHash(TrackedText tracked, boolean announced) {
    String text = tracked.current();
    int digits = hexDigits(text);
    if (digits < SHORTEST || Verbatim.touches(Verbatim.spansIn(tracked), new Span(0, digits))) {
      return 0;
    }
    Matcher query = QUERY.matcher(text).region(digits, text.length());
    if (query.lookingAt()) {
      int end = query.end();
      return end < text.length() && Spaces.isSpace(text.charAt(end)) ? end + 1 : end;
    }
    boolean ofKnownLength = digits == 32 || digits == 40 || digits == 64;
    boolean alone = digits == text.length() && !announced;
    boolean glued = digits < text.length() && Character.isUpperCase(text.charAt(digits));
    return ofKnownLength && (alone || glued) ? digits : 0;
  }

  /** How many small hexadecimal digits begin the text, if both letters and figures are there. */
  private static int hexDigits(String text) {
    int at = 0;
    boolean letter = false;
    boolean figure = false;
    while (at < text.length() && "0123456789abcdef".indexOf(text.charAt(at)) >= 0) {
      figure |= text.charAt(at) <= '9';
      letter |= text.charAt(at) >= 'a';
      at++;
    }
    return letter && figure ? at : 0;
  }
}
