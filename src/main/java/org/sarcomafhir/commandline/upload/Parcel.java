package org.sarcomafhir.commandline.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.sarcomafhir.commandline.input.Document;
import org.sarcomafhir.commandline.input.Format;
import org.sarcomafhir.losses.ExactJson;

/**
 * A document as one request.
 *
 * @param document the document
 * @param resource the resource or Bundle in JSON; sent as it is when the document is JSON
 */
record Parcel(Document document, JsonNode resource) {

  private static final Set<String> REQUESTS = Set.of("transaction", "batch");
  private static final Set<String> REPEATABLE = Set.of("PUT", "GET", "HEAD", "DELETE");

  /** Reads the document. */
  static Parcel of(Document document, XmlToJson xml) throws JsonProcessingException {
    String json = document.format() == Format.XML ? xml.convert(document.text()) : document.text();
    return new Parcel(document, ExactJson.read(json));
  }

  String type() {
    return resource.path("resourceType").asText();
  }

  /** Whether the entries are requests. */
  boolean isRequests() {
    return "Bundle".equals(type()) && REQUESTS.contains(resource.path("type").asText());
  }

  /** PUT where the resource has an id. */
  String method() {
    return !isRequests() && resource.hasNonNull("id") ? "PUT" : "POST";
  }

  String path() {
    if (isRequests()) {
      return "";
    }
    return resource.hasNonNull("id") ? type() + "/" + resource.path("id").asText() : type();
  }

  String contentType() {
    return document.format() == Format.XML ? "application/fhir+xml" : "application/fhir+json";
  }

  /**
   * Whether sending it again cannot store anything twice. A batch whose first sending went through
   * answers a conditional create with what it has stored.
   */
  boolean isRepeatable() {
    if (!isRequests()) {
      return "PUT".equals(method());
    }
    for (JsonNode entry : resource.path("entry")) {
      JsonNode request = entry.path("request");
      if (!REPEATABLE.contains(request.path("method").asText()) && !request.has("ifNoneExist")) {
        return false;
      }
    }
    return true;
  }
}
