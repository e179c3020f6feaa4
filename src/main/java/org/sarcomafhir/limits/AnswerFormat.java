package org.sarcomafhir.limits;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;

/** Answers are written as JSON or XML; who takes nothing but RDF is told so. */
final class AnswerFormat {

  private static final int NOT_ACCEPTABLE = 406;

  private AnswerFormat() {}

  /**
   * Looks at what the answer is asked for in. Where RDF stands beside something else, that is
   * chosen, which HAPI would not do; a refusal is written as JSON.
   *
   * @param request whose parameter {@code _format} goes before the headers
   * @param accept the headers
   */
  static void require(RequestDetails request, List<String> accept) {
    String[] format = request.getParameters().get("_format");
    List<String> asked =
        format == null || format.length == 0
            ? types(String.join(",", accept))
            : Arrays.asList(format);
    if (asked.stream().noneMatch(AnswerFormat::isRdf)) {
      return;
    }
    Optional<String> other = asked.stream().filter(type -> !isRdf(type)).findFirst();
    request.addParameter("_format", new String[] {other.map(AnswerFormat::name).orElse("json")});
    if (other.isPresent()) {
      return;
    }
    Finding finding =
        Finding.error(IssueCode.NOT_SUPPORTED, "This server does not answer in RDF")
            .value(Shown.of(String.join(", ", asked)))
            .remedy("Ask for application/fhir+json or application/fhir+xml")
            .build();
    UnclassifiedServerFailureException refusal =
        new UnclassifiedServerFailureException(NOT_ACCEPTABLE, finding.sentence());
    refusal.setOperationOutcome(FindingReport.of(finding));
    throw refusal;
  }

  private static List<String> types(String accept) {
    return Arrays.stream(accept.split(",", -1))
        .map(type -> type.replaceFirst(";.*", "").strip())
        .filter(type -> !type.isEmpty())
        .toList();
  }

  private static String name(String type) {
    return EncodingEnum.forContentType(type) == EncodingEnum.XML ? "xml" : "json";
  }

  private static boolean isRdf(String type) {
    return EncodingEnum.forContentType(type) == EncodingEnum.RDF;
  }
}
