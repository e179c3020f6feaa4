package org.sarcomafhir.preflight;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.sarcomafhir.validation.MalformedDocumentException;
import org.sarcomafhir.validation.SourceDocument;
import org.sarcomafhir.validation.UnknownProfileException;

/**
 * {@code $validate} (FHIR R4, Resource-validate) on the source as it was sent, so that a misspelt
 * element is a finding and not lost in parsing. One instance serves one resource type; it takes the
 * place of HAPI's own operation because it is registered later.
 *
 * <p>Answers 200 with an OperationOutcome whatever the verdict; 400 when there is nothing to judge.
 */
class ValidateProvider implements IResourceProvider {

  private final Class<? extends IBaseResource> type;
  private final ValidateRequestReader reader;
  private final Preflight preflight;

  private ValidateProvider(
      Class<? extends IBaseResource> type, ValidateRequestReader reader, Preflight preflight) {
    this.type = type;
    this.reader = reader;
    this.preflight = preflight;
  }

  static List<Object> forAllTypes(FhirContext context, ResourceStore store, Preflight preflight) {
    ValidateRequestReader reader = new ValidateRequestReader(context, store);
    return context.getResourceTypes().stream()
        .map(name -> context.getResourceDefinition(name).getImplementingClass())
        .<Object>map(type -> new ValidateProvider(type, reader, preflight))
        .toList();
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return type;
  }

  /** Validates the resource in the body, alone or wrapped in Parameters. */
  @Operation(name = "$validate", manualRequest = true)
  public OperationOutcome validate(RequestDetails request) {
    return judge(request, null);
  }

  /** Validates the resource in the body, or the stored one when there is no body. */
  @Operation(name = "$validate", manualRequest = true, idempotent = true)
  public OperationOutcome validateInstance(@IdParam IdType id, RequestDetails request) {
    return judge(request, id);
  }

  private OperationOutcome judge(RequestDetails request, @Nullable IdType id) {
    ValidateRequest wanted;
    try {
      wanted = reader.read(request, id);
      requireType(wanted.document(), Objects.requireNonNull(request.getResourceName()));
      return Preflight.report(
          wanted.document(), preflight.of(request).check(wanted.document(), wanted.profiles()));
    } catch (MalformedDocumentException e) {
      throw Refused.badRequest(IssueCode.NOT_READABLE, String.valueOf(e.getMessage()));
    } catch (UnknownProfileException e) {
      throw Refused.badRequest(IssueCode.PROFILE_UNKNOWN, String.valueOf(e.getMessage()));
    }
  }

  private static void requireType(SourceDocument document, String expected) {
    String actual = document.resourceType();
    if (actual.isEmpty()) {
      throw Refused.badRequest(
          IssueCode.RESOURCE_TYPE_UNKNOWN,
          "The body has no resourceType, and the request is %s/$validate. Write \"resourceType\": \"%s\" into it, if that is what it is."
              .formatted(expected, expected));
    }
    if (!expected.equals(actual)) {
      throw Refused.badRequest(
          IssueCode.RESOURCE_TYPE_UNKNOWN,
          "The body is a %s, but the request is %s/$validate. Send it to %s/$validate instead."
              .formatted(actual, expected, actual));
    }
  }
}
