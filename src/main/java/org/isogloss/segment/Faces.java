package org.isogloss.segment;

/**
 * Finds pictures ({@code 🙂👍}) and faces made of punctuation ({@code :-)}, {@code =D}, {@code
 * ))}).
 */
final class Faces {

  private static final String EYES = ":;=";
  private static final String NOSES = "-o^'";
  private static final String MOUTHS = ")(DPpО3*|";
  private static final int FIRST_TONE = 0x1F3FB;
  private static final int LAST_TONE = 0x1F3FF;
  private static final int FIRST_FLAG = 0x1F1E6;
  private static final int LAST_FLAG = 0x1F1FF;

  private Faces() {}

  /** Past one group of pictures, or one face; {@code from} if there is none. */
  static int skip(String text, int from) {
    int to = skipPictures(text, from);
    return to > from ? to : skipFace(text, from);
  }

  private static int skipPictures(String text, int from) {
    int to = from;
    while (to < text.length()) {
      int codePoint = text.codePointAt(to);
      boolean first = to == from;
      if (!isPicture(codePoint) && (first || !Characters.extendsGrapheme(codePoint))) {
        return to;
      }
      to += Character.charCount(codePoint);
    }
    return to;
  }

  /** Whether the code point is a picture or colours one. */
  static boolean isPicture(int codePoint) {
    return Characters.isEmoji(codePoint)
        || (codePoint >= FIRST_TONE && codePoint <= LAST_TONE)
        || (codePoint >= FIRST_FLAG && codePoint <= LAST_FLAG);
  }

  /** Past a face such as {@code :-)} with white space or nothing after it. */
  static int skipFace(String text, int from) {
    if (from >= text.length() || EYES.indexOf(text.charAt(from)) < 0) {
      return from;
    }
    int to = from + 1;
    if (to < text.length() && NOSES.indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    int mouth = to;
    while (to < text.length()
        && MOUTHS.indexOf(text.charAt(to)) >= 0
        && text.charAt(to) == text.charAt(mouth)) {
      to++;
    }
    boolean free = to == text.length() || Characters.isWhite(text.charAt(to));
    return to > mouth && free ? to : from;
  }

  /** Past brackets that close nothing: {@code ))} smiles. */
  static int skipSmile(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) == ')') {
      to++;
    }
    boolean afterWord =
        from > 1
            && (to - from > 1
                || (Character.isLetter(text.charAt(from - 1))
                    && Character.isLetter(text.charAt(from - 2))));
    boolean free = to == text.length() || Characters.isWhite(text.charAt(to));
    return afterWord && free ? to : from;
  }
}
