package org.sarcomafhir.preflight;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.RequestBody;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.sarcomafhir.validation.MalformedDocumentException;
import org.sarcomafhir.validation.SourceDocument;

/** Reads the forms a {@code $validate} request may take. */
final class ValidateRequestReader {

  private final FhirContext context;
  private final ResourceStore store;

  ValidateRequestReader(FhirContext context, ResourceStore store) {
    this.context = context;
    this.store = store;
  }

  /**
   * Reads the request.
   *
   * @param id the stored resource meant when the body is empty
   * @throws MalformedDocumentException when the body is not well-formed
   */
  ValidateRequest read(RequestDetails request, @Nullable IdType id) {
    List<String> profiles = queryProfiles(request);
    String body = RequestBody.text(request);
    if (body.isBlank()) {
      return new ValidateRequest(stored(id), profiles);
    }
    SourceDocument document = document(request, body);
    if (!"Parameters".equals(document.resourceType())
        || "Parameters".equals(request.getResourceName())) {
      return new ValidateRequest(document, profiles);
    }
    return unwrap(document, profiles);
  }

  private static List<String> queryProfiles(RequestDetails request) {
    String[] mode = request.getParameters().getOrDefault("mode", new String[0]);
    if (Arrays.asList(mode).contains("delete")) {
      throw Refused.badRequest(
          IssueCode.NOT_SUPPORTED,
          "$validate with mode=delete is not supported: nothing but the content is judged");
    }
    return List.of(request.getParameters().getOrDefault("profile", new String[0]));
  }

  private static SourceDocument document(RequestDetails request, String body) {
    EncodingEnum encoding = RequestBody.encoding(request);
    if (encoding == EncodingEnum.JSON) {
      return SourceDocument.json(body);
    }
    if (encoding == EncodingEnum.XML) {
      return SourceDocument.xml(body);
    }
    throw Refused.badRequest(
        IssueCode.CONTENT_TYPE_UNKNOWN,
        "$validate needs Content-Type application/fhir+json or application/fhir+xml");
  }

  private SourceDocument stored(@Nullable IdType id) {
    if (id == null) {
      throw Refused.badRequest(IssueCode.BODY_MISSING, "$validate needs a resource in the body");
    }
    return SourceDocument.json(context.newJsonParser().encodeResourceToString(store.read(id)));
  }

  private ValidateRequest unwrap(SourceDocument parameters, List<String> queryProfiles) {
    List<String> profiles = new ArrayList<>(queryProfiles);
    JsonNode json = parameters.json();
    if (json == null) {
      return unwrapXml(parameters, profiles);
    }
    SourceDocument found = null;
    for (JsonNode parameter : json.path("parameter")) {
      String name = parameter.path("name").asText();
      if ("resource".equals(name) && parameter.has("resource")) {
        found = SourceDocument.json(parameter.path("resource").toString());
      } else if ("profile".equals(name)) {
        profiles.add(parameter.path("valueUri").asText(parameter.path("valueCanonical").asText()));
      }
    }
    return new ValidateRequest(required(found), profiles);
  }

  /** The inner resource cannot be cut out of XML text, so it goes through the strict parser. */
  private ValidateRequest unwrapXml(SourceDocument document, List<String> profiles) {
    Parameters parameters = context.newXmlParser().parseResource(Parameters.class, document.text());
    SourceDocument found = null;
    for (ParametersParameterComponent parameter : parameters.getParameter()) {
      Resource resource = parameter.getResource();
      if ("resource".equals(parameter.getName()) && resource != null) {
        found = SourceDocument.json(context.newJsonParser().encodeResourceToString(resource));
      } else if ("profile".equals(parameter.getName())) {
        profiles.add(parameter.getValue().primitiveValue());
      }
    }
    return new ValidateRequest(required(found), profiles);
  }

  private static SourceDocument required(@Nullable SourceDocument found) {
    if (found == null) {
      throw Refused.badRequest(
          IssueCode.BODY_MISSING, "$validate got Parameters without a 'resource' parameter");
    }
    return found;
  }
}
