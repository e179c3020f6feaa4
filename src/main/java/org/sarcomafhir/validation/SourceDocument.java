package org.sarcomafhir.validation;

import ca.uhn.fhir.util.XmlUtil;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A resource as it was sent, known to be well-formed.
 *
 * @param text the source
 * @param json the parsed source when it is JSON, absent when it is XML
 * @param resourceType name of the outermost resource, blank when it does not say
 * @param claimedProfiles canonical URLs in the {@code meta.profile} of the outermost resource
 */
public record SourceDocument(
    String text, @Nullable JsonNode json, String resourceType, List<String> claimedProfiles) {

  /** Far more than any resource needs; the validator runs out of stack at a few times as much. */
  private static final int MAX_JSON_NESTING = 200;

  private static final int MAX_XML_NESTING = 100;

  private static final JsonFactory LIMITED =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(MAX_JSON_NESTING).build())
          .build();

  private static final JsonMapper JSON =
      JsonMapper.builder(LIMITED)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          // 7.0 is more precise than 7, and a batch is passed on as it was read
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Copies the list. */
  public SourceDocument {
    claimedProfiles = List.copyOf(claimedProfiles);
  }

  /**
   * Reads JSON.
   *
   * @throws MalformedDocumentException when the text is not JSON, is no object, is nested very
   *     deeply, or has the same member twice (one of them would silently be lost)
   */
  public static SourceDocument json(String text) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " (line %d, column %d)"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new MalformedDocumentException(
          "The body is not well-formed JSON: " + e.getOriginalMessage() + where, e);
    }
    if (!root.isObject()) {
      throw new MalformedDocumentException("The body is JSON, but not an object", null);
    }
    UnstorableText.refuse(root, "");
    List<String> claims = new ArrayList<>();
    root.path("meta").path("profile").forEach(profile -> claims.add(profile.asText()));
    return new SourceDocument(text, root, root.path("resourceType").asText(), claims);
  }

  /**
   * Reads XML; document types and external entities are not resolved.
   *
   * @throws MalformedDocumentException when the text is not well-formed XML, or nested very deeply
   */
  public static SourceDocument xml(String text) {
    try {
      Document document = XmlUtil.parseDocument(text);
      requireShallow(document.getDocumentElement());
      List<String> claims = new ArrayList<>();
      for (Element meta : children(document.getDocumentElement(), "meta")) {
        children(meta, "profile").forEach(profile -> claims.add(profile.getAttribute("value")));
      }
      String type = document.getDocumentElement().getLocalName();
      return new SourceDocument(text, null, type == null ? "" : type, claims);
    } catch (IOException | SAXException e) {
      throw new MalformedDocumentException("The body is not well-formed XML: " + e.getMessage(), e);
    }
  }

  /** Whether the source is JSON; XML otherwise. */
  public boolean isJson() {
    return json != null;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  /** Walks without recursion, because the depth is what is in doubt. */
  private static void requireShallow(Element root) {
    int depth = 1;
    Node node = root;
    while (node != null) {
      if (depth > MAX_XML_NESTING) {
        throw new MalformedDocumentException(
            "The XML is nested more than %d levels deep".formatted(MAX_XML_NESTING), null);
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != root && node.getNextSibling() == null) {
        node = node.getParentNode();
        depth--;
      }
      node = node == root ? null : node.getNextSibling();
    }
  }
}
