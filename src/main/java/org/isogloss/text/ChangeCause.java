package org.isogloss.text;

/**
 * What made two outputs differ in one place.
 *
 * @param kind what kind of thing
 * @param name which one: a row's number, a file's path, a rule's id; empty where there is but one
 * @param gone whether only the earlier output has it: a row that is no more, a rule's edit that was
 *     not made again
 */
public record ChangeCause(Kind kind, String name, boolean gone) {

  /** Kinds of causes, in the order in which people are told of them. */
  public enum Kind {
    /** A row of the glossary. */
    GLOSSARY_ROW("glossary row"),
    /** Somebody edited a source. */
    SOURCE_FILE("file"),
    /** Somebody edited a translation. */
    TRANSLATION("file"),
    /** A rule that needs no row. */
    RULE("rule"),
    /** The same sentences are paired otherwise. */
    ALIGNMENT("alignment"),
    /** The files are the same; another version, or other settings, read them otherwise. */
    RUN("version or settings");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** A cause that has no name. */
  public static ChangeCause of(Kind kind) {
    return new ChangeCause(kind, "", false);
  }

  /** A cause that the later output has. */
  public static ChangeCause of(Kind kind, String name) {
    return new ChangeCause(kind, name, false);
  }

  /** The same, of the earlier output. */
  public ChangeCause asGone() {
    return new ChangeCause(kind, name, true);
  }

  /** In words: {@code glossary row 12}, {@code file vi/a.md}, {@code rule clean.hash (before)}. */
  @Override
  public String toString() {
    return kind.words + (name.isEmpty() ? "" : " " + name) + (gone ? " (before)" : "");
  }
}
