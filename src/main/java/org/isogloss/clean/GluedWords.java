package org.isogloss.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;
import org.isogloss.text.Verbatim;

/**
 * Suspects words that lost the space between them: {@code Motheris}, {@code milksources}, {@code
 * sourcesMilk}. There is no dictionary; the text itself says which words it uses.
 *
 * <ol>
 *   <li>Collect the tokens that end in a word of the language's {@link GlueList}, begin with one,
 *       or have one capital inside. A capital at the start, but at that of a sentence, makes a
 *       name.
 *   <li>If there are any, count in the text the tokens and their parts.
 *   <li>A token is suspicious if it is seen no more than twice itself, and its other part is a word
 *       of four letters or more that the text uses by itself at least twice.
 * </ol>
 *
 * <p>German is left out, since it glues words by rule; languages without a list have only the
 * capital inside.
 */
final class GluedWords {

  static final String RULE = "clean.glued-words";

  private static final int SHORTEST_PART = 4;
  private static final int MOST_OFTEN = 2;
  private static final int SEEN_ENOUGH = 2;

  private final Map<String, GlueList> lists =
      Map.of("en", new GlueList(Folding.lines("glued-words.en.txt")));
  private final GlueList none = new GlueList(List.of());

  /** A token that may be two words, and the part of it that must be a word of the text. */
  private record Candidate(Block block, Span span, int cut, String token, String part) {}

  /** The findings of a document, its whole content telling which words it uses. */
  List<Finding> find(Document document) {
    String language = document.locale().language();
    return isGluing(language) ? List.of() : find(document.blocks(), listOf(language));
  }

  /** The findings of a document whose paragraphs don't belong together. */
  List<Finding> findInParagraphs(Document document) {
    String language = document.locale().language();
    List<Finding> findings = new ArrayList<>();
    if (!isGluing(language)) {
      GlueList list = listOf(language);
      for (Block block : document.blocks()) {
        findings.addAll(find(List.of(block), list));
      }
    }
    return findings;
  }

  private static boolean isGluing(String language) {
    return language.equals("de");
  }

  private GlueList listOf(String language) {
    return lists.getOrDefault(language, none);
  }

  private static List<Finding> find(List<Block> blocks, GlueList list) {
    List<Candidate> candidates = new ArrayList<>();
    for (Block block : blocks) {
      if (block.isContent()) {
        collect(block, list, candidates);
      }
    }
    if (candidates.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> counts = counts(blocks, candidates);
    Map<Integer, List<Span>> verbatim = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean rare = counts.getOrDefault(candidate.token(), 0) <= MOST_OFTEN;
      boolean seen =
          list.isKnown(candidate.part()) || counts.getOrDefault(candidate.part(), 0) >= SEEN_ENOUGH;
      if (rare && seen && !isVerbatim(candidate, verbatim)) {
        findings.add(finding(candidate));
      }
    }
    return findings;
  }

  private static void collect(Block block, GlueList list, List<Candidate> candidates) {
    String text = block.text().current();
    int start = 0;
    while (start < text.length()) {
      if (!isLetter(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start + 1;
      int capital = 0;
      boolean plain = true;
      while (end < text.length() && isLetter(text.charAt(end))) {
        if (isCapital(text.charAt(end))) {
          plain &= capital == 0;
          capital = end;
        }
        end++;
      }
      if (plain && end - start >= SHORTEST_PART + 2) {
        add(block, new Span(start, end), capital, list, candidates);
      }
      start = end;
    }
  }

  private static void add(
      Block block, Span span, int capital, GlueList list, List<Candidate> candidates) {
    String text = block.text().current();
    if (capital > 0) {
      boolean longParts =
          capital - span.start() >= SHORTEST_PART && span.end() - capital >= SHORTEST_PART;
      if (longParts && !isCapital(text.charAt(span.start()))) {
        candidates.add(candidate(block, span, capital, text.substring(capital, span.end())));
      }
      return;
    }
    int last = list.startOfLast(text, span.start(), span.end(), SHORTEST_PART);
    if (last > 0 && mayBeGlued(text, span, last, list)) {
      candidates.add(candidate(block, span, last, text.substring(span.start(), last)));
      return;
    }
    int first = list.lengthOfFirst(text, span.start());
    if (first > 0 && span.length() - first >= SHORTEST_PART) {
      String rest = text.substring(span.start() + first, span.end());
      if (!list.isNever(rest)) {
        candidates.add(candidate(block, span, span.start() + first, rest));
      }
    }
  }

  private static Candidate candidate(Block block, Span span, int cut, String part) {
    String token = span.of(block.text().current()).toLowerCase(Locale.ROOT);
    return new Candidate(block, span, cut, token, part.toLowerCase(Locale.ROOT));
  }

  private static boolean mayBeGlued(String text, Span span, int last, GlueList list) {
    String first = text.substring(span.start(), last).toLowerCase(Locale.ROOT);
    String whole = span.of(text).toLowerCase(Locale.ROOT);
    boolean name = isCapital(text.charAt(span.start())) && !startsSentence(text, span.start());
    if (name || list.isNever(first) || list.isNever(whole)) {
      return false;
    }
    return list.isAfter(text.substring(last, span.end()))
        || list.isDeterminer(wordAfter(text, span.end()));
  }

  private static boolean startsSentence(String text, int start) {
    int at = start - 1;
    while (at >= 0 && (Spaces.isSpace(text.charAt(at)) || "\"“‘(".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at < 0 || ".:!?;\n–—".indexOf(text.charAt(at)) >= 0;
  }

  private static String wordAfter(String text, int end) {
    int from = end + 1;
    int to = from;
    while (to < text.length() && isLetter(text.charAt(to))) {
      to++;
    }
    return end < text.length() && text.charAt(end) == ' ' ? text.substring(from, to) : "";
  }

  private static Map<String, Integer> counts(List<Block> blocks, List<Candidate> candidates) {
    Map<String, Integer> counts = new HashMap<>();
    long lengths = 0;
    for (Candidate candidate : candidates) {
      counts.put(candidate.token(), 0);
      counts.put(candidate.part(), 0);
      lengths |= 1L << candidate.token().length() | 1L << candidate.part().length();
    }
    for (Block block : blocks) {
      if (block.isContent()) {
        count(block.text().current(), lengths, counts);
      }
    }
    return counts;
  }

  private static void count(String text, long lengths, Map<String, Integer> counts) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isLetter(text.charAt(i))) {
        if (i > start && (lengths & 1L << (i - start)) != 0) {
          String token = text.substring(start, i).toLowerCase(Locale.ROOT);
          counts.computeIfPresent(token, (t, n) -> n + 1);
        }
        start = i + 1;
      }
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xAA && Character.isLetter(c));
  }

  private static boolean isCapital(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 0xAA && Character.isUpperCase(c));
  }

  /**
   * Whether a candidate is no prose.
   *
   * @param verbatim what is none in each block that was asked about, by the block's index
   */
  private static boolean isVerbatim(Candidate candidate, Map<Integer, List<Span>> verbatim) {
    Block block = candidate.block();
    List<Span> inBlock =
        verbatim.computeIfAbsent(block.index(), i -> Verbatim.spansIn(block.text()));
    return Verbatim.touches(inBlock, candidate.span());
  }

  private static Finding finding(Candidate candidate) {
    String text = candidate.block().text().current();
    String message =
        "\""
            + candidate.span().of(text)
            + "\" looks like two words glued together: \""
            + text.substring(candidate.span().start(), candidate.cut())
            + " "
            + text.substring(candidate.cut(), candidate.span().end())
            + "\"";
    return Finding.at(
        candidate.block(), candidate.span(), RULE, Severity.WARNING, message, Cause.NO_ROW);
  }
}
