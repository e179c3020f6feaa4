package org.sarcomafhir.explanation;

import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A place in the JSON that was sent.
 *
 * @param parentPointer JSON Pointer (RFC 6901) of the object that holds the element
 * @param parent that object
 * @param name name of the member
 * @param index place in the array that the member is, -1 when no place is named
 * @param type what FHIR says about the parent; absent where that is not known
 */
record Spot(
    String parentPointer,
    JsonNode parent,
    String name,
    int index,
    @Nullable BaseRuntimeElementCompositeDefinition<?> type) {

  /** The value of the member, or the repetition named; a missing node when there is none. */
  JsonNode node() {
    JsonNode member = parent.path(name);
    return index >= 0 && member.isArray() ? member.path(index) : member;
  }

  /** JSON Pointer of the value. */
  String pointer() {
    String member = memberPointer();
    return index >= 0 && parent.path(name).isArray() ? member + "/" + index : member;
  }

  /** JSON Pointer of the member as a whole. */
  String memberPointer() {
    return parentPointer + "/" + name;
  }
}
