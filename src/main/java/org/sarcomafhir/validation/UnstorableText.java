package org.sarcomafhir.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Text that JSON can escape but FHIR's string type, XML and the database cannot hold: control
 * characters other than tab and line ends (FHIR R4, datatypes, string), and halves of surrogate
 * pairs.
 */
final class UnstorableText {

  private UnstorableText() {}

  /**
   * Looks through a whole document.
   *
   * @param pointer JSON pointer of the node, for the message
   * @throws MalformedDocumentException when there is such a character; says where
   */
  static void refuse(JsonNode node, String pointer) {
    if (node.isTextual() && isUnstorable(node.textValue())) {
      throw new MalformedDocumentException(
          "The text at %s holds a control character or half a surrogate pair, which FHIR does not allow"
              .formatted(pointer),
          null);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      refuse(node.get(i), pointer + "/" + i);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      refuse(member.getValue(), pointer + "/" + member.getKey());
    }
  }

  private static boolean isUnstorable(String text) {
    return text.codePoints()
        .anyMatch(
            point ->
                (point < ' ' && point != '\t' && point != '\n' && point != '\r')
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }
}
