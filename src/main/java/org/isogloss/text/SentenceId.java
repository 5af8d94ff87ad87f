package org.isogloss.text;

/**
 * A sentence's name: the same on every run for as long as the original sentence stands in its
 * document, whatever the glossary does to it, however its lines are wrapped, and wherever other
 * paragraphs come and go. A valid XML NMTOKEN.
 *
 * @param value the name, {@code s} and hexadecimal digits
 */
public record SentenceId(String value) implements Comparable<SentenceId> {

  @Override
  public int compareTo(SentenceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
