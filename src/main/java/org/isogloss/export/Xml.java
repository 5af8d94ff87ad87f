package org.isogloss.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes XML so that no text can become markup: names come from the code, texts and values are
 * always escaped. Elements stand on lines of their own, indented, except inside {@linkplain
 * #openText an element of text}, where nothing is added. Lines end with LF.
 *
 * <p>Characters that XML 1.0 cannot hold are left out, or written by {@link #textWithCodePoints} in
 * XLIFF's way; a lone surrogate becomes U+FFFD.
 */
public final class Xml implements Closeable {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  /** How many of the open elements are elements of text or inside one; 0 between lines. */
  private int textDepth;

  /** Begins a document; {@code prolog} is what stands before the root, a DOCTYPE or nothing. */
  Xml(Writer out, String prolog) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + prolog);
  }

  /** Opens an element that holds elements. Attributes: name, value, name, value … */
  Xml open(String name, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    out.write(textDepth > 0 ? ">" : ">\n");
    if (textDepth > 0) {
      textDepth++;
    }
    open.push(name);
    return this;
  }

  /** Opens an element that holds text, inline elements between it. */
  Xml openText(String name, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    out.write(">");
    open.push(name);
    textDepth++;
    return this;
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    out.write(textDepth > 0 ? "/>" : "/>\n");
    return this;
  }

  /** An element of text. */
  Xml element(String name, String text, String... attributes) throws IOException {
    return openText(name, attributes).text(text).close(name);
  }

  /**
   * Closes the innermost element.
   *
   * @throws IllegalStateException if it has another name
   */
  Xml close(String name) throws IOException {
    String innermost = open.pop();
    if (!innermost.equals(name)) {
      throw new IllegalStateException("</" + name + "> where <" + innermost + "> is open");
    }
    boolean ownLine = textDepth == 0;
    textDepth = Math.max(0, textDepth - 1);
    if (ownLine) {
      out.write("  ".repeat(open.size()));
    }
    out.write("</" + name + (textDepth > 0 ? ">" : ">\n"));
    return this;
  }

  /** Text, without what XML cannot hold. */
  Xml text(String text) throws IOException {
    write(text, false, false);
    return this;
  }

  /** Text in which what XML cannot hold is written {@code <cp hex="0001"/>}. */
  Xml textWithCodePoints(String text) throws IOException {
    write(text, false, true);
    return this;
  }

  private void indent() throws IOException {
    if (textDepth == 0) {
      out.write("  ".repeat(open.size()));
    }
  }

  private void tag(String name, String... attributes) throws IOException {
    out.write("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"");
      write(attributes[i + 1], true, false);
      out.write('"');
    }
  }

  /** A text without what XML cannot hold, lone surrogates made U+FFFD. */
  public static String allowed(String text) {
    String wellFormed = TextFiles.wellFormed(text);
    StringBuilder allowed = new StringBuilder(wellFormed.length());
    for (int i = 0; i < wellFormed.length(); i++) {
      char c = wellFormed.charAt(i);
      if (isAllowed(c) || c == '\t' || c == '\n' || c == '\r') {
        allowed.append(c);
      }
    }
    return allowed.toString();
  }

  private void write(String text, boolean attribute, boolean codePoints) throws IOException {
    String wellFormed = TextFiles.wellFormed(text);
    for (int i = 0; i < wellFormed.length(); i++) {
      char c = wellFormed.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write(attribute ? "&quot;" : "\"");
        case '\r' -> out.write("&#xD;");
        case '\t' -> out.write(attribute ? "&#x9;" : "\t");
        case '\n' -> out.write(attribute ? "&#xA;" : "\n");
        default -> {
          if (isAllowed(c)) {
            out.write(c);
          } else if (codePoints) {
            out.write(String.format(Locale.ROOT, "<cp hex=\"%04X\"/>", (int) c));
          }
        }
      }
    }
  }

  /** Of what is left after the white space; surrogates are paired here. */
  private static boolean isAllowed(char c) {
    return c >= ' ' && c != '\uFFFE' && c != '\uFFFF';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
