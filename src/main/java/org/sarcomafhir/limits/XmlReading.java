package org.sarcomafhir.limits;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * Reads an XML body once from front to back and holds it against the limits. Document types,
 * entities and processing instructions are refused: FHIR has no use for them.
 */
final class XmlReading implements BodyRules.Position {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final BodyRules rules;
  private final Place place = new Place();
  private @Nullable Location failed;

  private XmlReading(XMLStreamReader reader, IntakeLimitsProperties limits) {
    this.reader = reader;
    this.rules = new BodyRules(limits, this);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory(); // Woodstox, whose properties these are
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 1_000);
    return factory;
  }

  /**
   * Reads the text.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException when it is not
   *     well-formed or exceeds a limit
   */
  static void check(String text, IntakeLimitsProperties limits) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
      new XmlReading(reader, limits).read();
    } catch (XMLStreamException e) {
      throw Refused.of(
          IssueCode.NOT_READABLE,
          "The body is not well-formed XML: it does not begin like XML",
          "Send XML, or say in Content-Type what it is");
    }
  }

  /** The name of the outermost element of a text that was read before. */
  static String root(String text) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // comments
      }
      return reader.getLocalName();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("It was read before", e);
    }
  }

  private void read() {
    try {
      while (reader.hasNext()) {
        take(reader.next());
      }
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  private void take(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> open();
      case XMLStreamConstants.END_ELEMENT -> place.leave();
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw rules.refusal(
              IssueCode.NOT_READABLE,
              "The XML has a document type or an entity, which FHIR has no use for",
              null,
              "Leave DOCTYPE out and write the text itself");
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          throw rules.refusal(
              IssueCode.NOT_READABLE,
              "The XML has a processing instruction, which would be lost",
              null,
              "Leave it out");
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          rules.requireText("", reader.getTextLength());
      default -> {
        // comments and white space mean nothing in FHIR
      }
    }
  }

  private void open() {
    rules.countElement();
    String name = reader.getLocalName();
    boolean narrative = XHTML.equals(reader.getNamespaceURI());
    int count = place.count(name);
    if ("contained".equals(name) && place.isWithin(name)) {
      throw rules.containedTwice();
    }
    if (!narrative) {
      rules.requireRepetitions(name, place.isOutermost(), count);
    }
    boolean resource = Character.isUpperCase(name.charAt(0));
    place.enter(resource && place.depth() > 0 ? "" : name, resource ? -1 : count - 1);
    rules.requireDepth(place.depth());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      rules.countElement();
      rules.requireText(name, reader.getAttributeValue(i).length());
      rules.requireStorable(reader.getAttributeValue(i));
      if (narrative) {
        rules.requireQuiet(
            "%s=\"%s\"".formatted(reader.getAttributeLocalName(i), reader.getAttributeValue(i)));
      }
    }
  }

  private RuntimeException unreadable(XMLStreamException e) {
    failed = e.getLocation();
    String words = String.valueOf(e.getMessage()).replaceAll("(?s)\\s+at \\[row.*", "");
    return rules.refusal(
        IssueCode.NOT_READABLE,
        "The body is not well-formed XML: " + Shown.of(words),
        null,
        "Mend it there; mostly a tag or a quotation mark is missing");
  }

  @Override
  public String expression() {
    return place.expression(null, -1);
  }

  @Override
  public int line() {
    return location().getLineNumber();
  }

  @Override
  public int column() {
    return location().getColumnNumber();
  }

  private Location location() {
    return failed == null ? reader.getLocation() : failed;
  }
}
