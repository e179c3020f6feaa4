package org.sarcomafhir.fhir;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The body of a request as it was sent, before HAPI parses it. */
public final class RequestBody {

  private RequestBody() {}

  /** The body as text; FHIR knows no encoding but UTF-8. Empty when there is none. */
  public static String text(RequestDetails request) {
    byte[] body = request.loadRequestContents();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  /** JSON or XML as the Content-Type says; absent when it says neither. */
  public static @Nullable EncodingEnum encoding(RequestDetails request) {
    return RestfulServerUtils.determineRequestEncodingNoDefault(request);
  }
}
