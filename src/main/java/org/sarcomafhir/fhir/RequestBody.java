package org.sarcomafhir.fhir;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;

/** The body of a request as it was sent, before HAPI parses it. */
public final class RequestBody {

  private RequestBody() {}

  /**
   * The body as text; FHIR knows no encoding but UTF-8. Empty when there is none.
   *
   * @throws InvalidRequestException when the bytes are not UTF-8: replaced characters would change
   *     what the sender meant
   */
  public static String text(RequestDetails request) {
    byte[] body = request.loadRequestContents();
    if (body == null) {
      return "";
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      InvalidRequestException answer = new InvalidRequestException("The body is not UTF-8", e);
      answer.setOperationOutcome(
          FindingReport.of(
              Finding.error(IssueCode.NOT_UTF8, "The body is not UTF-8, the only encoding of FHIR")
                  .remedy("Encode it as UTF-8")
                  .build()));
      throw answer;
    }
  }

  /** JSON or XML as the Content-Type says; absent when it says neither. */
  public static @Nullable EncodingEnum encoding(RequestDetails request) {
    return RestfulServerUtils.determineRequestEncodingNoDefault(request);
  }
}
