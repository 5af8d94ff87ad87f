package org.isogloss.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.text.Block;
import org.isogloss.text.Change;
import org.isogloss.text.Side;
import org.isogloss.text.TrackedText;

/**
 * Writes a block's changes into the very characters of its file, so that everything else (line
 * ends, footnotes, attributes, whatever a site's own Markdown knows) stays as its author wrote it.
 *
 * <ol>
 *   <li>What a change's two sides begin and end with alike is left alone.
 *   <li>The rest is looked up in the file. It must stand there just so, but for line ends; a change
 *       across markup cannot be made here.
 *   <li>What is put in must hold nothing that Markdown could take for markup, and what is taken out
 *       must not bring markup together.
 * </ol>
 */
final class MarkdownPatch {

  private static final String MARKUP = "\\`*_[]<>&|#~!\n\r";
  private static final Pattern LINE_END = Pattern.compile("[ \t]*\n[ \t>]*");

  private final TrackedText text;
  private final int read;
  private final String asRead;
  private final String raw;
  private final StringBuilder patched = new StringBuilder();
  private int copied;

  private MarkdownPatch(Block block) {
    this.text = block.text();
    this.read = block.readVersion();
    this.asRead = block.asRead();
    this.raw = text.original();
  }

  /** The block's characters with its changes made, or nothing if one cannot be made so. */
  static Optional<String> of(Block block) {
    MarkdownPatch patch = new MarkdownPatch(block);
    List<Change> changes = block.changes();
    for (Change change : changes) {
      if (!patch.make(change)) {
        return Optional.empty();
      }
    }
    patch.patched.append(patch.raw, patch.copied, patch.raw.length());
    return Optional.of(patch.patched.toString());
  }

  private boolean make(Change change) {
    int prefix = commonPrefix(change.before(), change.after());
    int suffix = commonSuffix(change.before(), change.after(), prefix);
    String before = change.before().substring(prefix, change.before().length() - suffix);
    String after = change.after().substring(prefix, change.after().length() - suffix);
    int start = change.from().start() + prefix;
    int from = text.map(start, read, 0, Side.AFTER);
    int to =
        before.isEmpty() ? from : text.map(start + before.length() - 1, read, 0, Side.AFTER) + 1;
    if (from < copied || to < from || to > raw.length()) {
      return false;
    }
    boolean stands =
        before.isEmpty() ? standsAt(start, from) : isSame(raw.substring(from, to), before);
    if (!stands || !isHarmless(after, from, to)) {
      return false;
    }
    patched.append(raw, copied, from).append(after);
    copied = to;
    return true;
  }

  private static boolean isSame(String inFile, String before) {
    return inFile.equals(before) || LINE_END.matcher(inFile).replaceAll(" ").equals(before);
  }

  /** Whether no markup stands at a place where something is put in. */
  private boolean standsAt(int start, int from) {
    boolean left =
        start == 0 ? from == 0 : from > 0 && raw.charAt(from - 1) == asRead.charAt(start - 1);
    boolean right =
        start == asRead.length()
            ? from == raw.length()
            : from < raw.length() && raw.charAt(from) == asRead.charAt(start);
    return left && right;
  }

  private boolean isHarmless(String after, int from, int to) {
    if (after.isEmpty()) {
      return !isMarkup(from - 1) && !isMarkup(to) && from > 0;
    }
    return after.chars().noneMatch(c -> MARKUP.indexOf(c) >= 0)
        && (from > 0 || Character.isLetter(after.codePointAt(0)));
  }

  private boolean isMarkup(int place) {
    return place >= 0 && place < raw.length() && MARKUP.indexOf(raw.charAt(place)) >= 0;
  }

  private static int commonPrefix(String a, String b) {
    int limit = Math.min(a.length(), b.length());
    int i = 0;
    while (i < limit && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i > 0 && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
  }

  private static int commonSuffix(String a, String b, int prefix) {
    int limit = Math.min(a.length(), b.length()) - prefix;
    int i = 0;
    while (i < limit && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    return i > 0 && Character.isLowSurrogate(a.charAt(a.length() - i)) ? i - 1 : i;
  }
}
