package org.isogloss.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.glossary.normalize.EnglishArticle;

/**
 * How often {@link EnglishArticle} says what people write: every {@code a} and {@code an} that a UD
 * treebank marks as a determiner is compared with what the rest of its sentence asks for.
 *
 * <p>Argument: the path of a CoNLL-U file.
 */
public final class ArticleEvaluation {

  private record Token(String form, String pos, boolean spaceAfter) {}

  private int articles;
  private int undecided;
  private final Map<String, Integer> otherwise = new TreeMap<>();

  private ArticleEvaluation() {}

  /** Prints the figures and every phrase that people write otherwise. */
  public static void main(String[] arguments) throws IOException {
    ArticleEvaluation evaluation = new ArticleEvaluation();
    List<Token> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t", -1);
      if (line.isEmpty()) {
        evaluation.add(sentence);
        sentence.clear();
      } else if (fields.length == 10 && fields[0].chars().allMatch(Character::isDigit)) {
        sentence.add(new Token(fields[1], fields[3], !fields[9].contains("SpaceAfter=No")));
      }
    }
    evaluation.print();
  }

  private void add(List<Token> sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      String article = sentence.get(i).form().toLowerCase(Locale.ROOT);
      boolean isArticle = article.equals("a") || article.equals("an");
      if (isArticle && sentence.get(i).pos().equals("DET")) {
        compare(article, rest(sentence, i + 1));
      }
    }
  }

  private static String rest(List<Token> sentence, int from) {
    StringBuilder rest = new StringBuilder();
    for (Token token : sentence.subList(from, Math.min(from + 4, sentence.size()))) {
      rest.append(token.form()).append(token.spaceAfter() ? " " : "");
    }
    return rest.toString().strip();
  }

  private void compare(String written, String phrase) {
    articles++;
    Optional<String> said = EnglishArticle.of(phrase);
    if (said.isEmpty()) {
      undecided++;
    } else if (!said.get().equals(written)) {
      otherwise.merge(written + " " + phrase, 1, Integer::sum);
    }
  }

  private void print() {
    int wrong = otherwise.values().stream().mapToInt(Integer::intValue).sum();
    otherwise.forEach((phrase, times) -> System.out.println(times + "\t" + phrase));
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d left open, %d otherwise: %.2f%% alike%n",
        articles,
        undecided,
        wrong,
        100.0 * (articles - wrong) / articles);
  }
}
