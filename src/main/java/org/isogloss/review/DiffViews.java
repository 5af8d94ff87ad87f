package org.isogloss.review;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isogloss.review.view.DiffView;
import org.isogloss.review.view.DiffView.Entry;
import org.isogloss.review.view.DiffView.Group;
import org.isogloss.review.view.DiffView.Piece;
import org.isogloss.review.view.DiffView.Section;
import org.isogloss.text.ChangeCause;
import org.isogloss.text.ChangeCause.Kind;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.OutputChange;
import org.isogloss.text.OutputChange.Part;
import org.isogloss.text.OutputDiff;
import org.isogloss.text.Sha256;
import org.isogloss.text.Span;

/** Makes the page of what is different between two outputs: changes by kind of cause, by cause. */
final class DiffViews {

  private static final LocaleTag UNKNOWN = new LocaleTag("und");

  private final Messages messages;
  private final VisibleText visible;
  private final String version;
  private final int most;

  /**
   * Makes pages.
   *
   * @param most how many changes a page shows
   */
  DiffViews(Messages messages, String version, int most) {
    this.messages = messages;
    this.visible = new VisibleText(messages);
    this.version = version;
    this.most = most;
  }

  DiffView of(OutputDiff diff, String style) {
    List<OutputChange> shown = diff.changes().subList(0, Math.min(most, diff.changes().size()));
    SortedMap<Kind, Map<String, List<OutputChange>>> kinds = new TreeMap<>();
    for (OutputChange change : shown) {
      kinds
          .computeIfAbsent(change.causes().get(0).kind(), kind -> new LinkedHashMap<>())
          .computeIfAbsent(change.cause(), cause -> new ArrayList<>())
          .add(change);
    }
    List<Section> sections = new ArrayList<>();
    kinds.forEach((kind, causes) -> sections.add(section(kind, causes)));
    int left = diff.changes().size() - shown.size();
    byte[] hash = HexFormat.of().parseHex(Sha256.hex(style));
    return new DiffView(
        style,
        Base64.getEncoder().encodeToString(hash),
        version,
        messages.text("diff.summary", diff.changes().size(), documents(diff)),
        counts(diff),
        diff.inputs().stream().map(this::input).toList(),
        sections,
        left == 0 ? "" : messages.text("diff.more", left));
  }

  private static long documents(OutputDiff diff) {
    return diff.changes().stream().map(OutputChange::document).distinct().count();
  }

  private List<String> counts(OutputDiff diff) {
    SortedMap<Part, Long> parts =
        diff.changes().stream()
            .collect(
                Collectors.groupingBy(OutputChange::part, TreeMap::new, Collectors.counting()));
    List<String> counts = new ArrayList<>();
    parts.forEach((part, count) -> counts.add(messages.text("diff.count." + part.label(), count)));
    return counts;
  }

  private DiffView.Input input(String line) {
    String how = line.substring(0, line.indexOf(' '));
    return new DiffView.Input(
        messages.textOr("diff.input." + how, how), line.substring(how.length() + 1));
  }

  private Section section(Kind kind, Map<String, List<OutputChange>> causes) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<Group> groups = new ArrayList<>();
    for (List<OutputChange> changes : causes.values()) {
      groups.add(
          new Group(
              name + "-" + (groups.size() + 1),
              title(changes.get(0).causes()),
              messages.text("diff.changes", changes.size()),
              changes.stream().map(this::entry).toList()));
    }
    return new Section(
        name, messages.text("diff.kind." + name), messages.text("diff.what." + name), groups);
  }

  private String title(List<ChangeCause> causes) {
    return causes.stream().map(this::title).collect(Collectors.joining(", "));
  }

  private String title(ChangeCause cause) {
    String title =
        switch (cause.kind()) {
          case GLOSSARY_ROW -> messages.text("row.number", cause.name());
          case RULE -> {
            String words = messages.textOr("rule." + cause.name(), "");
            yield words.isEmpty() ? cause.name() : words + " (" + cause.name() + ")";
          }
          default -> cause.name();
        };
    return cause.gone() ? messages.text("diff.gone", title) : title;
  }

  private Entry entry(OutputChange change) {
    LocaleTag locale = LocaleTag.parse(change.locale()).orElse(UNKNOWN);
    boolean isText = change.part() != Part.FINDING && change.part() != Part.STATE;
    String before = isText ? change.before() : words(change.part(), change.before());
    String after = isText ? change.after() : words(change.part(), change.after());
    LocaleTag textLocale = isText ? locale : LocaleTag.of("en");
    WordChanges.Changed changed = WordChanges.between(before, after, textLocale);
    return new Entry(
        messages.language(locale),
        messages.language(textLocale),
        change.document(),
        change.unit(),
        what(change),
        pieces(before, changed.before()),
        pieces(after, changed.after()));
  }

  private String words(Part part, String text) {
    return part == Part.STATE ? messages.textOr("state." + text, text) : text;
  }

  private String what(OutputChange change) {
    String how =
        change.before().isEmpty() ? ".added" : change.after().isEmpty() ? ".removed" : ".changed";
    return messages.text("diff.part." + change.part().label() + how);
  }

  private List<Piece> pieces(String text, List<Span> changed) {
    List<Piece> pieces = new ArrayList<>();
    int reached = 0;
    for (Span span : changed) {
      if (reached < span.start()) {
        pieces.add(new Piece(false, visible.plain(text.substring(reached, span.start()))));
      }
      pieces.add(new Piece(true, visible.changed(span.of(text))));
      reached = span.end();
    }
    if (reached < text.length()) {
      pieces.add(new Piece(false, visible.plain(text.substring(reached))));
    }
    return pieces;
  }
}
