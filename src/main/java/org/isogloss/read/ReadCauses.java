package org.isogloss.read;

import org.isogloss.text.Cause;

/** Why a reader's own layer leaves characters of the file out of the text. */
final class ReadCauses {

  /** Markup, and what escapes it. */
  static final Cause MARKUP = Cause.rule("read.markup");

  /** A character written as a reference, by name or number. */
  static final Cause ENTITY = Cause.rule("read.entity");

  /** The end of a line that is not the end of a paragraph. */
  static final Cause WRAPPED_LINE = Cause.rule("read.wrapped-line");

  private ReadCauses() {}
}
