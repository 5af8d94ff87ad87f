package org.isogloss.export.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isogloss.export.diff.DocumentState.Item;
import org.isogloss.export.diff.DocumentState.Remark;
import org.isogloss.text.ChangeCause;
import org.isogloss.text.ChangeCause.Kind;

/**
 * Says what made a change, as far as two outputs can tell.
 *
 * <ol>
 *   <li>The same sentences with another text: the glossary rows, or else the rules, of the edits
 *       that only one of the two has. Rows are compared by what they did, since their numbers move.
 *   <li>A sentence that only one of the two has: the row that drops its block in the other, or else
 *       whoever edited the file; where the file is the same, the version or the settings.
 *   <li>The same target sentences beside other source sentences: whoever edited the source, if one
 *       of those is new or gone, or else the alignment.
 *   <li>A finding: what changed its unit; or its block's file, if the other has no such block; or
 *       the row or rule that it names.
 * </ol>
 */
final class Attribution {

  private static final List<ChangeCause> RUN = List.of(ChangeCause.of(Kind.RUN));

  private final DocumentState old;
  private final DocumentState now;
  private final InputChanges inputs;
  private final Map<String, List<ChangeCause>> sources;

  /**
   * For one document.
   *
   * @param sources by id, what changed the sentences of its source
   */
  Attribution(
      DocumentState old,
      DocumentState now,
      InputChanges inputs,
      Map<String, List<ChangeCause>> sources) {
    this.old = old;
    this.now = now;
    this.inputs = inputs;
    this.sources = sources;
  }

  /** What added or removed a whole document; one of a new locale comes with the locale's files. */
  static List<ChangeCause> ofDocument(DocumentState there, String locale, InputChanges inputs) {
    Stream<String> files =
        there.file().isEmpty()
            ? inputs.files().stream().filter(file -> file.startsWith(locale + "/"))
            : Stream.of(there.file());
    return Stream.concat(files, Stream.of(there.sourceFile()))
        .filter(inputs.files()::contains)
        .findFirst()
        .map(file -> List.of(edited(there, file)))
        .orElse(RUN);
  }

  private static ChangeCause edited(DocumentState document, String file) {
    boolean isSource = file.equals(document.sourceFile());
    return ChangeCause.of(isSource ? Kind.SOURCE_FILE : Kind.TRANSLATION, file);
  }

  List<ChangeCause> ofSource(Item was, Item is) {
    return was.id().equals(is.id()) ? edits(was.sourceIds()) : ownFile();
  }

  List<ChangeCause> ofTarget(Item was, Item is) {
    if (was.targetIds().equals(is.targetIds())) {
      return edits(is.targetIds());
    }
    return ofSentences(was, is);
  }

  /** What changed a state, where the target is the same. */
  List<ChangeCause> ofState(Item was, Item is) {
    return was.targetIds().equals(is.targetIds()) ? ownFile() : ofSentences(was, is);
  }

  /** What only one of the two has. */
  List<ChangeCause> ofLeftOver(Item item) {
    List<String> own = now.isTranslated() ? item.targetIds() : item.sourceIds();
    List<ChangeCause> dropped = dropped(own);
    if (!dropped.isEmpty()) {
      return dropped;
    }
    return own.stream().anyMatch(this::isNewOrGone) ? ownFile() : paired(item.sourceIds());
  }

  private List<ChangeCause> ofSentences(Item was, Item is) {
    List<String> targets = both(was.targetIds(), is.targetIds());
    List<ChangeCause> dropped = dropped(targets);
    if (!dropped.isEmpty()) {
      return dropped;
    }
    return targets.stream().anyMatch(this::isNewOrGone)
        ? ownFile()
        : paired(both(was.sourceIds(), is.sourceIds()));
  }

  private static List<String> both(List<String> was, List<String> is) {
    return Stream.concat(was.stream(), is.stream()).toList();
  }

  private boolean isNewOrGone(String sentence) {
    return !old.hasSentence(sentence) || !now.hasSentence(sentence);
  }

  /** The rows or rules that drop, in one of the two, a block whose sentences the other has. */
  private List<ChangeCause> dropped(List<String> sentences) {
    Set<ChangeCause> causes = new LinkedHashSet<>();
    for (String sentence : sentences) {
      ChangeCause drops = now.dropped().get(old.blockOf(sentence));
      ChangeCause dropped = old.dropped().get(now.blockOf(sentence));
      if (drops != null && !now.hasSentence(sentence)) {
        causes.add(drops);
      } else if (dropped != null && !old.hasSentence(sentence)) {
        causes.add(dropped.asGone());
      }
    }
    return List.copyOf(causes);
  }

  /** What paired the same target sentences otherwise. */
  private List<ChangeCause> paired(List<String> sourceIds) {
    List<ChangeCause> edits =
        sourceIds.stream()
            .map(sources::get)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .filter(cause -> cause.kind() == Kind.SOURCE_FILE)
            .distinct()
            .toList();
    return edits.isEmpty() ? List.of(ChangeCause.of(Kind.ALIGNMENT)) : edits;
  }

  /** The document's own file, if it is another than before. */
  private List<ChangeCause> ownFile() {
    Set<String> files = new LinkedHashSet<>(List.of(now.file(), old.file()));
    for (String file : files) {
      if (inputs.files().contains(file)) {
        return List.of(edited(now, file));
      }
    }
    return RUN;
  }

  /** The rows and rules of the edits that only one of two versions of the same sentences has. */
  private List<ChangeCause> edits(List<String> sentences) {
    Map<String, ChangeCause> was = old.editsOf(sentences);
    Map<String, ChangeCause> is = now.editsOf(sentences);
    List<ChangeCause> causes = new ArrayList<>(onlyIn(is, was));
    if (causes.isEmpty()) {
      onlyIn(was, is).forEach(cause -> causes.add(cause.asGone()));
    }
    return causes.isEmpty() ? ownFile() : causes;
  }

  private static Set<ChangeCause> onlyIn(
      Map<String, ChangeCause> edits, Map<String, ChangeCause> others) {
    Set<ChangeCause> causes = new LinkedHashSet<>();
    edits.forEach(
        (edit, cause) -> {
          if (!others.containsKey(edit)) {
            causes.add(cause);
          }
        });
    return causes;
  }

  /**
   * What made a finding come or go.
   *
   * @param changed by unit, what changed it
   * @param gone whether it went
   */
  List<ChangeCause> ofFinding(Remark remark, Map<String, List<ChangeCause>> changed, boolean gone) {
    List<ChangeCause> ofUnit = changed.getOrDefault(remark.unit(), List.of());
    if (!ofUnit.isEmpty()) {
      return ofUnit;
    }
    DocumentState other = gone ? now : old;
    if (!remark.block().isEmpty()
        && !other.hasBlock(remark.block())
        && !other.dropped().containsKey(remark.block())) {
      return ownFile();
    }
    boolean isRow = remark.cause().kind() == Kind.GLOSSARY_ROW;
    if (inputs.run() && !(isRow && inputs.glossary())) {
      return RUN;
    }
    return List.of(gone ? remark.cause().asGone() : remark.cause());
  }
}
