package org.isogloss.glossary.normalize;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.InlineCode;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sentence;
import org.isogloss.text.SentenceId;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;

/** Glossaries and texts made of the same few words of one language, so that they meet often. */
final class RandomGlossaries {

  private static final List<String> LOCALES =
      List.of("en", "en", "en", "vi", "ru", "th", "zh", "fr", "tr", "de");
  private static final List<List<String>> WORDS =
      List.of(
          List.of("ray", "rays", "duct", "the", "an", "Udder", "breast", "MILK", "bus", "child"),
          List.of("hour", "a", "unit", "An", "milks", "MRI", "s", "ray's", "eBird", "of", "8"),
          List.of(
              "areola", "A", "Ducts", "milk", "is", "TO", "little", "one's", "ones", "e\u0301t"),
          List.of(
              "s\u1EEFa", "tia", "\u1ED1ng", "b\u1EB1ng", "ng", "V\u00FA", "m\u1EB9", "e\u0300"),
          List.of("молоко", "Грудь", "луч", "проток", "мама", "ёж", "НОЙ"),
          List.of("นม", "แม่", "เต้า", "ท่อ", "น้ำ", "ตากลม"),
          List.of("乳", "腺", "管", "妈妈", "中国", "A"),
          List.of(
              "la", "le", "l'", "d\u2019", "ar\u00E9ole", "sein", "canal", "Une", "de", "mamelle"),
          List.of("ilaç", "Işık", "İYİ", "ışın", "süt", "SİNİR"),
          List.of("Milchgang", "der", "Straße", "STRASSE", "milch", "Gänge", "Eine"));
  private static final List<String> EMOJI = List.of("😀", "👩‍🍼", "🤱🏽", "❤️");
  private static final List<String> GLUE =
      List.of(
          " ", " ", " ", " ", "\n", "-", "\u00A0", ", ", "'s ", "\u2019 ", " - ", " \u201C", "");
  private static final List<String> VERBATIM =
      List.of("https://x.org/%s", "%s@%s.org", "{%s}", "${%s}", "%%s", "www.%s.org", "{{ %s }}");
  private static final List<String> POS =
      List.of("", "", "", "", "exact", "noun", "verb", "adjective", "proper");

  private final Random random;
  private final int language;

  RandomGlossaries(Random random) {
    this.random = random;
    this.language = random.nextInt(LOCALES.size());
  }

  String locale() {
    return LOCALES.get(language);
  }

  /** A glossary of up to eight rows of all sorts. */
  Glossary glossary() throws GlossaryException {
    String header = "LL,LL:avoid,LL:when,LL:unless,LL:forms,pos,case,action,note\n";
    StringBuilder lines = new StringBuilder(header.replace("LL", locale()));
    int rows = 1 + random.nextInt(8);
    for (int i = 0; i < rows; i++) {
      lines.append(String.join(",", row())).append('\n');
    }
    return GlossaryReader.open(
            "glossary.csv", lines.toString(), SheetSettings.of(LocaleTag.of(locale())))
        .sound();
  }

  private List<String> row() {
    String action = oneIn(12) ? "drop" : oneIn(8) ? "flag" : oneIn(12) ? "keep" : "";
    boolean drop = action.equals("drop");
    boolean keep = action.equals("keep");
    String preferred = term();
    List<String> cells = new ArrayList<>();
    cells.add(drop || (action.equals("flag") && oneIn(2)) ? "" : preferred);
    cells.add(keep ? "" : oneIn(4) ? term() + "|" + term() : term());
    cells.add(!drop && !keep && oneIn(5) ? term() : "");
    cells.add(!drop && !keep && oneIn(5) ? term() : "");
    cells.add(action.isEmpty() && oneIn(6) ? preferred + "/" + term() : "");
    cells.add(POS.get(random.nextInt(POS.size())));
    cells.add(oneIn(8) ? "sensitive" : "");
    cells.add(action);
    cells.add(oneIn(3) ? "a note" : "");
    return cells;
  }

  /** A block of one to four sentences with markup beside them. */
  Block block() {
    StringBuilder text = new StringBuilder();
    List<InlineCode> codes = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      int start = text.length();
      addSentence(text, codes);
      sentences.add(new Sentence(new SentenceId("s" + i), new Span(start, text.length())));
      text.append(i + 1 < count && oneIn(2) ? "  " : "");
    }
    return Block.read(0, BlockRole.PARAGRAPH, 0, TrackedText.of(text.toString()).withCodes(codes))
        .withSentences(sentences);
  }

  private void addSentence(StringBuilder text, List<InlineCode> codes) {
    int words = 1 + random.nextInt(12);
    int pair = codes.size() + 1;
    boolean open = false;
    for (int i = 0; i < words; i++) {
      if (oneIn(10)) {
        boolean verbatim = oneIn(2);
        InlineCode.Kind kind = open ? InlineCode.Kind.CLOSE : InlineCode.Kind.OPEN;
        codes.add(new InlineCode(text.length(), kind, pair, "*", !open && verbatim));
        pair += open ? 1 : 0;
        open = !open;
      }
      String word = oneIn(12) ? EMOJI.get(random.nextInt(EMOJI.size())) : word();
      text.append(oneIn(12) ? verbatim(word) : spelled(word));
      text.append(GLUE.get(random.nextInt(GLUE.size())));
    }
    text.append('.');
    if (open) {
      codes.add(new InlineCode(text.length(), InlineCode.Kind.CLOSE, pair, "*", false));
    }
  }

  private String verbatim(String word) {
    return VERBATIM.get(random.nextInt(VERBATIM.size())).replace("%s", word);
  }

  private String spelled(String word) {
    return switch (random.nextInt(8)) {
      case 0 -> word.toUpperCase(java.util.Locale.ROOT);
      case 1 -> Normalizer.normalize(word, Normalizer.Form.NFD);
      case 2 -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
      default -> word;
    };
  }

  private String term() {
    StringBuilder term = new StringBuilder(word());
    while (oneIn(2)) {
      String next = oneIn(16) ? EMOJI.get(random.nextInt(EMOJI.size())) : word();
      term.append(oneIn(4) ? "-" : " ").append(next);
    }
    return term.toString();
  }

  private String word() {
    List<String> words = WORDS.get(language);
    return words.get(random.nextInt(words.size()));
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }
}
