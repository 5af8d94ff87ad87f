package org.isogloss.segment;

import org.jspecify.annotations.Nullable;

/**
 * Walks once through a text and finds the places where a sentence may end.
 *
 * <ol>
 *   <li>A line end is a place.
 *   <li>So is a run of terminators ({@code .}, {@code ?!}, {@code . . .}, {@code 。}) with white
 *       space after it; those of scripts without spaces need none, nor does one between a small
 *       letter and a capital ({@code end.Next}).
 *   <li>What closes after the terminators belongs to them: quotes and brackets, also after a space
 *       ({@code . »}), citation marks ({@code . [6]}), and one group of pictures or faces.
 *   <li>Places without terminators lie after pictures and faces ({@code :)}), after a semicolon,
 *       before and after a ruler ({@code _____}), and before the items of a list ({@link Items}).
 * </ol>
 *
 * <p>Time is linear in the length of the text: the walk never goes back.
 */
final class PlaceScanner {

  static final String SPACED_ELLIPSIS = ". . .";

  private static final int SHORTEST_RULER = 5;
  private static final int SHORTEST_WORD_BEFORE_ITEM = 4;

  private final String text;
  private final String ownTerminators;
  private final Closers closers;
  private final Items items;
  private int at;
  private int sentence;
  private int brackets;
  private @Nullable Place pending;

  /**
   * A scanner.
   *
   * @param text any text
   * @param ownTerminators what ends sentences in the text's language and not in others, such as the
   *     Greek semicolon
   * @param dottedOrdinals whether {@code 2.} means {@code 2nd} in it
   */
  PlaceScanner(String text, String ownTerminators, boolean dottedOrdinals) {
    this.text = text;
    this.ownTerminators = ownTerminators;
    this.closers = new Closers(text);
    this.items = new Items(text, dottedOrdinals ? SHORTEST_WORD_BEFORE_ITEM : 2);
  }

  /** Says that a sentence begins, so that the places to come know. */
  void startSentence(int start) {
    sentence = start;
  }

  /** The next place, or null at the end of the text. */
  @Nullable Place next() {
    if (pending != null) {
      Place place = pending.inSentence(sentence);
      pending = null;
      return place;
    }
    int length = text.length();
    while (at < length) {
      byte kind = Characters.kind(text.charAt(at));
      if (kind == Characters.ORDINARY) {
        at++;
        continue;
      }
      Place place = look(kind);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private @Nullable Place look(byte kind) {
    return switch (kind) {
      case Characters.LINE_END -> atLineEnd();
      case Characters.TERMINATOR -> afterTerminators();
      case Characters.COLON -> afterColon();
      case Characters.SYMBOL -> afterSymbols();
      case Characters.RULER -> aroundRuler();
      case Characters.CLOSE_BRACKET -> afterBracket();
      case Characters.BULLET -> beforeItem(items.bullet(at), at + 1);
      case Characters.QUOTE -> {
        closers.countQuote();
        at++;
        yield null;
      }
      default -> {
        brackets++;
        at++;
        yield null;
      }
    };
  }

  private @Nullable Place atLineEnd() {
    closers.startLine();
    items.startLine();
    brackets = 0;
    int end = at;
    while (end > 0 && Characters.isWhite(text.charAt(end - 1))) {
      end--;
    }
    at = skipWhite(at);
    return at < text.length() && end > sentence ? bare(Place.Kind.LINE, end, at) : null;
  }

  private @Nullable Place afterTerminators() {
    int start = at;
    int item = items.dotted(start);
    int stop = skipTerminators();
    int next = skipWhite(at);
    while (next < text.length() && next > at && !endsLine(at, next)) {
      int closed = closers.skip(next, true);
      if (closed > next) {
        at = closed;
      } else if (goesOnWithDot(start, stop, next)) {
        at = next;
        stop = skipTerminators();
      } else {
        break;
      }
      next = skipWhite(at);
    }
    if (next < text.length() && !endsLine(at, next) && at > start) {
      next = skipFaces(next);
    }
    if (next >= text.length() || (next == at && !breaksWithoutSpace(start, stop))) {
      return item < 0 ? null : beforeItem(item, at);
    }
    boolean newline = endsLine(at, next);
    Place place =
        new Place(text, Place.Kind.STOP, sentence, start, stop, /* end= */ at, next, newline);
    if (newline) {
      closers.startLine();
      items.startLine();
      brackets = 0;
      at = next;
    }
    if (item >= 0) {
      pending = place;
      return itemAt(item);
    }
    return place;
  }

  /** Past terminators and all that closes with them; gives the last terminator. */
  private int skipTerminators() {
    int stop = at;
    while (at < text.length() && isTerminator(text.charAt(at))) {
      stop = at;
      at = closers.skipMarks(at + 1);
      int closed = closers.skip(at, false);
      at = closed;
    }
    return stop;
  }

  /** {@code . . .} and {@code ? " .}, but not a new sentence that begins with an ellipsis. */
  private boolean goesOnWithDot(int start, int stop, int next) {
    if (text.charAt(next) != '.') {
      return false;
    }
    boolean bare = start == stop && start > 0 && !Characters.isWhite(text.charAt(start - 1));
    if (bare && text.charAt(stop) == '.' && text.startsWith(SPACED_ELLIPSIS, next)) {
      return false;
    }
    int after = next + 1;
    boolean alone = after == text.length() || !Character.isLetterOrDigit(text.charAt(after));
    boolean ellipsis = after < text.length() && text.charAt(after) == '.';
    return alone && !(ellipsis && text.charAt(stop) == '.');
  }

  private int skipFaces(int next) {
    int past = Faces.skip(text, next);
    if (past == next || (past < text.length() && !Characters.isWhite(text.charAt(past)))) {
      return next;
    }
    at = past;
    return skipWhite(past);
  }

  private boolean breaksWithoutSpace(int start, int stop) {
    char terminator = text.charAt(stop);
    if (Characters.standsWithoutSpace(terminator)) {
      return true;
    }
    int after = text.codePointAt(at);
    if (terminator != '.' && Characters.isOfSpacelessScript(after)) {
      return true;
    }
    return Character.isUpperCase(after)
        && start > 1
        && Character.isLowerCase(text.charAt(start - 1))
        && Character.isLowerCase(text.charAt(start - 2));
  }

  private boolean isTerminator(char c) {
    return Characters.isTerminator(c)
        || (!ownTerminators.isEmpty() && ownTerminators.indexOf(c) >= 0);
  }

  private @Nullable Place afterColon() {
    if (text.charAt(at) == Characters.ETHIOPIC_WORD_SPACE && !isDoubled(at)) {
      at++;
      return null;
    }
    if (isTerminator(text.charAt(at))) {
      return afterTerminators();
    }
    int past = brackets > 0 ? at : Faces.skipFace(text, at);
    if (past > at) {
      return afterFace(past);
    }
    int colon = at++;
    if (text.charAt(colon) != ';') {
      return null;
    }
    int next = skipWhite(at);
    return next > at && next < text.length() && Character.isUpperCase(text.charAt(next))
        ? bare(Place.Kind.SEMICOLON, at, next)
        : null;
  }

  private boolean isDoubled(int sign) {
    return sign + 1 < text.length() && text.charAt(sign + 1) == text.charAt(sign);
  }

  private @Nullable Place afterSymbols() {
    int past = Faces.skip(text, at);
    if (past == at) {
      at++;
      return null;
    }
    return afterFace(past);
  }

  private @Nullable Place afterFace(int past) {
    at = past;
    int next = skipWhite(at);
    return next > at && next < text.length() ? bare(Place.Kind.FACE, at, next) : null;
  }

  private @Nullable Place afterBracket() {
    if (brackets > 0) {
      brackets--;
      return beforeItem(items.bracketed(at), at + 1);
    }
    int item = items.bracketed(at);
    if (item >= 0) {
      return beforeItem(item, at + 1);
    }
    int past = Faces.skipSmile(text, at);
    if (past > at) {
      return afterFace(past);
    }
    at++;
    return null;
  }

  private @Nullable Place aroundRuler() {
    char sign = text.charAt(at);
    int start = at;
    while (at < text.length() && text.charAt(at) == sign) {
      at++;
    }
    if (at - start < SHORTEST_RULER) {
      return null;
    }
    int end = start;
    while (end > sentence && Characters.isWhite(text.charAt(end - 1))) {
      end--;
    }
    int next = skipWhite(at);
    boolean freeAfter = next == text.length() || next > at;
    if (next < text.length() && freeAfter && !endsLine(at, next)) {
      pending = bare(Place.Kind.RULER, at, next);
    }
    if (freeAfter && end > sentence && end < start && !endsLine(end, start)) {
      return bare(Place.Kind.RULER, end, start);
    }
    Place place = pending;
    pending = null;
    return place;
  }

  /** The place before an item, after which the walk goes on at {@code past}. */
  private @Nullable Place beforeItem(int item, int past) {
    at = Math.max(at, past);
    return item < 0 ? null : itemAt(item);
  }

  private @Nullable Place itemAt(int item) {
    int end = item;
    while (end > sentence && Characters.isWhite(text.charAt(end - 1))) {
      end--;
    }
    if (end <= sentence || end == item) {
      Place place = pending;
      pending = null;
      return place;
    }
    return bare(Place.Kind.ITEM, end, item);
  }

  private Place bare(Place.Kind kind, int end, int next) {
    return new Place(text, kind, sentence, end, /* stop= */ -1, end, next, kind == Place.Kind.LINE);
  }

  private int skipWhite(int from) {
    int to = from;
    while (to < text.length() && Characters.isWhite(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private boolean endsLine(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
