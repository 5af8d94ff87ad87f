package org.isogloss.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.export.Examples.EN;
import static org.isogloss.export.Examples.VI;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TbxWriterTest {

  @TempDir private Path folder;

  private static Entry entry(
      int row, Action action, Map<LocaleTag, String> preferred, String avoided, String note) {
    return new Entry(
        row,
        preferred,
        Map.of(EN, List.of(avoided)),
        Map.of(),
        row == 2 ? PartOfSpeech.NOUN : PartOfSpeech.ANY,
        false,
        Map.of(),
        Map.of(),
        action,
        List.of(),
        List.of(),
        note);
  }

  private static Glossary glossary() {
    return new Glossary(
        "glossary.csv",
        List.of(EN, VI),
        List.of(
            entry(
                2,
                Action.FIX,
                Map.of(EN, "milk duct", VI, "ống dẫn sữa"),
                "milk ray",
                "Literal & wrong."),
            entry(3, Action.DROP, Map.of(), "Leave a Comment", "")));
  }

  @Test
  void versionThreeSaysTheSameInItsOwnNames() throws Exception {
    Path file = folder.resolve("glossary.tbx");
    TbxWriter.write(file, glossary(), TbxVersion.V3);
    Element tbx = XmlFiles.parse(file);
    assertThat(tbx.getTagName()).isEqualTo("tbx");
    assertThat(tbx.getAttribute("style")).isEqualTo("dca");
    assertThat(tbx.getAttribute("xmlns")).isEqualTo("urn:iso:std:iso:30042:ed-2");
    assertThat(tbx.getElementsByTagName("conceptEntry").getLength()).isEqualTo(1);
    assertThat(tbx.getElementsByTagName("langSec").getLength()).isEqualTo(2);
    NodeList terms = tbx.getElementsByTagName("termSec");
    assertThat(terms.getLength()).isEqualTo(3);
    assertThat(terms.item(1).getFirstChild().getNextSibling().getTextContent())
        .isEqualTo("milk ray");
  }

  @Test
  void aRowIsAConceptWithPreferredAndDeprecatedTerms() throws Exception {
    Path file = folder.resolve("glossary.tbx");
    TbxWriter.write(file, glossary(), TbxVersion.V2);
    assertThat(Results.read(file))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
            <martif type="TBX-Basic" xml:lang="en">
              <martifHeader>
                <fileDesc>
                  <titleStmt>
                    <title>glossary.csv</title>
                  </titleStmt>
                  <sourceDesc>
                    <p>Made by Isogloss from glossary.csv</p>
                  </sourceDesc>
                </fileDesc>
                <encodingDesc>
                  <p type="XCSURI">TBXBasicXCSV02.xcs</p>
                </encodingDesc>
              </martifHeader>
              <text>
                <body>
                  <termEntry id="row-2">
                    <note>Literal &amp; wrong.</note>
                    <langSet xml:lang="en">
                      <tig>
                        <term>milk duct</term>
                        <termNote type="partOfSpeech">noun</termNote>
                        <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                      </tig>
                      <tig>
                        <term>milk ray</term>
                        <termNote type="partOfSpeech">noun</termNote>
                        <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                      </tig>
                    </langSet>
                    <langSet xml:lang="vi">
                      <tig>
                        <term>ống dẫn sữa</term>
                        <termNote type="partOfSpeech">noun</termNote>
                        <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                      </tig>
                    </langSet>
                  </termEntry>
                </body>
              </text>
            </martif>
            """);
    assertThat(XmlFiles.parse(file).getElementsByTagName("term").getLength()).isEqualTo(3);
  }
}
