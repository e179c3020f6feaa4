package org.sarcomafhir.limits;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.RequestBody;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * Reads every body once before anybody else does: create, update, patch, transaction, batch and
 * operations. What is too large, broken or not what it claims to be is refused here, so that nobody
 * behind has to expect it.
 */
@Interceptor(order = InterceptorOrder.LIMIT)
public class BodyChecks {

  private static final String FORM = "application/x-www-form-urlencoded";

  private static final Set<RequestTypeEnum> WITH_BODY =
      Set.of(RequestTypeEnum.POST, RequestTypeEnum.PUT, RequestTypeEnum.PATCH);

  private static final Set<RestOperationTypeEnum> NEEDING_BODY =
      Set.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.TRANSACTION);

  private final BodyLimits limits;

  BodyChecks(BodyLimits limits) {
    this.limits = limits;
  }

  /** Looks at the body. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void beforeParsing(RequestDetails request) {
    String contentType = contentType(request);
    if (!WITH_BODY.contains(request.getRequestType()) || isRawBinary(request)) {
      return;
    }
    if (contentType.equals(FORM)) {
      requireParameters(request, contentType);
      return;
    }
    byte[] bytes = request.loadRequestContents();
    if (bytes == null || bytes.length == 0) {
      requireNoBody(request);
      return;
    }
    EncodingEnum encoding = encoding(request, contentType);
    Charsets.require(request.getHeader("Content-Type"), bytes);
    String text = RequestBody.text(request);
    if (text.isBlank()) {
      requireNoBody(request);
    } else if (encoding == EncodingEnum.JSON) {
      limits.checkJson(text);
    } else {
      limits.checkXml(text);
    }
    if (request.getRestOperationType() == RestOperationTypeEnum.PATCH) {
      PatchRules.check(text, contentType);
    }
  }

  /** Looks at the patches in the entries of a Bundle, which are texts of their own. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeHandling(RequestDetails request) {
    if (request.getRestOperationType() == RestOperationTypeEnum.TRANSACTION
        && request.getResource() instanceof Bundle bundle) {
      for (BundleEntryComponent entry : bundle.getEntry()) {
        if (entry.getRequest().getMethod() == HTTPVerb.PATCH
            && entry.getResource() instanceof Binary patch
            && patch.hasData()) {
          check(patch);
        }
      }
    }
  }

  private void check(Binary patch) {
    String text = new String(patch.getContent(), StandardCharsets.UTF_8);
    String contentType = String.valueOf(patch.getContentType()).split(";", 2)[0].strip();
    if (contentType.contains("json")) {
      limits.checkJson(text);
      PatchRules.check(text, "application/json-patch+json");
    } else {
      limits.checkXml(text);
    }
  }

  /** The container has read such a body as parameters; nothing is left of it. */
  private static void requireParameters(RequestDetails request, String contentType) {
    if (needsBody(request)) {
      encoding(request, contentType); // refuses
    }
  }

  private static boolean needsBody(RequestDetails request) {
    return NEEDING_BODY.contains(request.getRestOperationType());
  }

  private static String contentType(RequestDetails request) {
    String header = StringUtils.defaultString(request.getHeader("Content-Type"));
    return StringUtils.substringBefore(header, ";").strip().toLowerCase(Locale.ROOT);
  }

  /** A Binary may be sent as what it is (FHIR R4, binary); HAPI wraps it. */
  private static boolean isRawBinary(RequestDetails request) {
    return "Binary".equals(request.getResourceName())
        && needsBody(request)
        && StringUtils.isNotBlank(contentType(request))
        && RequestBody.encoding(request) == null;
  }

  private static void requireNoBody(RequestDetails request) {
    if (needsBody(request)) {
      throw Refused.of(
          IssueCode.BODY_MISSING,
          "The request has no body, so there is nothing to do",
          "Send a resource, Bundle or patch in the body");
    }
  }

  private static EncodingEnum encoding(RequestDetails request, String contentType) {
    if (request.getRestOperationType() == RestOperationTypeEnum.PATCH) {
      return switch (contentType) {
        case "application/json-patch+json", "application/fhir+json" -> EncodingEnum.JSON;
        case "application/xml-patch+xml", "application/fhir+xml" -> EncodingEnum.XML;
        default ->
            throw unknown(
                contentType,
                "application/json-patch+json, application/xml-patch+xml, or Parameters as application/fhir+json or application/fhir+xml");
      };
    }
    EncodingEnum encoding = RequestBody.encoding(request);
    if (encoding == null || encoding == EncodingEnum.RDF || isSearch(request)) {
      throw unknown(
          contentType,
          isSearch(request)
              ? "the search parameters as application/x-www-form-urlencoded"
              : "application/fhir+json or application/fhir+xml");
    }
    return encoding;
  }

  private static boolean isSearch(RequestDetails request) {
    return "_search".equals(request.getOperation());
  }

  private static BaseServerResponseException unknown(String contentType, String allowed) {
    return Refused.of(
        Finding.error(
                IssueCode.CONTENT_TYPE_UNKNOWN,
                contentType.isEmpty()
                    ? "The body has no Content-Type"
                    : "This server does not read a body of this Content-Type here")
            .value(contentType.isEmpty() ? null : Shown.of(contentType))
            .remedy("Send " + allowed)
            .build());
  }
}
