package org.isogloss.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.Edit;
import org.isogloss.text.Finding;
import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sentence;
import org.isogloss.text.SentenceId;
import org.isogloss.text.Severity;
import org.isogloss.text.SourceFile;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;

/** Builds one version of a document block by block, as the stations before this one would. */
final class TestDocument {

  private final String id;
  private final LocaleTag locale;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final StringBuilder file = new StringBuilder();
  private int sentences;

  TestDocument(String id, String locale) {
    this.id = id;
    this.locale = LocaleTag.of(locale);
  }

  TestDocument heading(String text) {
    return block(BlockRole.heading(file.isEmpty() ? 1 : 2), text);
  }

  TestDocument item(String label, String... texts) {
    return block(new BlockRole(BlockRole.Kind.LIST_ITEM, 1, label), texts);
  }

  TestDocument paragraph(String... texts) {
    return block(BlockRole.PARAGRAPH, texts);
  }

  TestDocument block(BlockRole role, String... texts) {
    String joined = String.join(" ", texts);
    file.append(file.isEmpty() ? "" : "\n\n");
    List<Sentence> found = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      Span span = new Span(start, start + text.length());
      found.add(new Sentence(new SentenceId("s" + locale.tag() + ++sentences), span));
      start = span.end() + 1;
    }
    blocks.add(
        Block.read(blocks.size(), role, file.length(), TrackedText.of(joined))
            .withSentences(found));
    file.append(joined);
    return this;
  }

  /** Changes the last block: the first {@code before} in it becomes {@code after}. */
  TestDocument change(String before, String after, Cause cause) {
    Block block = last();
    int start = block.text().current().indexOf(before);
    return revise(Edit.of(start, before, after, cause));
  }

  /** Inserts into the last block after the first {@code place}. */
  TestDocument insertAfter(String place, String inserted, Cause cause) {
    int start = last().text().current().indexOf(place) + place.length();
    return revise(Edit.of(start, "", inserted, cause));
  }

  private TestDocument revise(Edit edit) {
    Block block = last();
    blocks.set(block.index(), block.revise(new Layer(edit.cause().rule(), List.of(edit))));
    return this;
  }

  TestDocument drop(Cause cause) {
    blocks.set(last().index(), last().drop(cause));
    return this;
  }

  /** A finding about the first {@code where} in the last block. */
  TestDocument finding(String where, String rule, Severity severity, String message) {
    int start = last().text().current().indexOf(where);
    Span span = new Span(start, start + where.length());
    findings.add(Finding.at(last(), span, rule, severity, message, Cause.NO_ROW));
    return this;
  }

  TestDocument finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  private Block last() {
    return blocks.get(blocks.size() - 1);
  }

  Document build() {
    String path = locale + "/" + id + ".md";
    SourceFile source =
        new SourceFile(path, StandardCharsets.UTF_8, false, file.toString(), "0".repeat(64), 0);
    return new Document(id, locale, source, Document.Format.MARKDOWN, blocks, findings);
  }
}
