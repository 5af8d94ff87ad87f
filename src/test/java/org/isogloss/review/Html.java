package org.isogloss.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads pages with the JDK's XML parser: they are well-formed XML as well as HTML. */
final class Html {

  private Html() {}

  /** The page, parsed; fails if it is not well-formed. */
  static Document parse(Path page) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setExpandEntityReferences(false);
      return factory.newDocumentBuilder().parse(Files.newInputStream(page), page.toString());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(page + ": " + e.getMessage(), e);
    }
  }

  /** Every element in order. */
  static List<Element> elements(Document page) {
    List<Element> elements = new ArrayList<>();
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  /** The element with an id; fails if there is none or more than one. */
  static Element byId(Document page, String id) {
    List<Element> found =
        elements(page).stream().filter(e -> e.getAttribute("id").equals(id)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " elements have the id " + id);
    }
    return found.get(0);
  }

  /** The text of every element of a kind, in order. */
  static List<String> texts(Element within, String tag) {
    List<String> texts = new ArrayList<>();
    NodeList all = within.getElementsByTagName(tag);
    for (int i = 0; i < all.getLength(); i++) {
      texts.add(all.item(i).getTextContent());
    }
    return texts;
  }

  /** An attribute of every element that has it, in order. */
  static List<String> attributes(Document page, String name) {
    return attributes(page.getDocumentElement(), name);
  }

  /** The same, of an element and those inside it. */
  static List<String> attributes(Element within, String name) {
    List<Element> elements = new ArrayList<>();
    elements.add(within);
    NodeList all = within.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements.stream()
        .filter(e -> e.hasAttribute(name))
        .map(e -> e.getAttribute(name))
        .toList();
  }
}
