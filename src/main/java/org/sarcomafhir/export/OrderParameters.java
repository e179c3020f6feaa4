package org.sarcomafhir.export;

import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.fhir.RequestBody;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * The parameters of a kick-off request as they were sent, in the URL or in a Parameters resource.
 * One that is not known is refused, because to pass over a filter would widen the export; with
 * {@code Prefer: handling=lenient} it is left out, and the error file says so.
 */
final class OrderParameters {

  /** Say what an answer looks like, and the answer to a kick-off looks like nothing. */
  private static final Set<String> WITHOUT_MEANING = Set.of("_format", "_pretty");

  private final Map<String, List<String>> values = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();

  private OrderParameters() {}

  /**
   * Reads a request.
   *
   * @param known names of the parameters
   */
  static OrderParameters of(RequestDetails request, Set<String> known) {
    OrderParameters read = new OrderParameters();
    request
        .getParameters()
        .forEach((name, values) -> read.add(name, Arrays.asList(values), known, request));
    if (request.getRequestType() == RequestTypeEnum.POST) {
      for (ParametersParameterComponent sent : body(request).getParameter()) {
        read.add(String.valueOf(sent.getName()), List.of(text(sent)), known, request);
      }
    }
    return read;
  }

  private void add(String name, List<String> given, Set<String> known, RequestDetails request) {
    if (WITHOUT_MEANING.contains(name)) {
      return;
    }
    if (known.contains(name)) {
      values.computeIfAbsent(name, first -> new ArrayList<>()).addAll(given);
      return;
    }
    String words =
        "$export takes no parameter %s here; it takes %s"
            .formatted(name, String.join(", ", new TreeSet<>(known)));
    if (!Preference.of(request).isLenient()) {
      throw Refused.of(
          IssueCode.NOT_SUPPORTED,
          words,
          "Leave it out, or have it ignored with the header Prefer: handling=lenient");
    }
    remark(words + ". It was ignored.");
  }

  /** Notes what the caller has to know. */
  void remark(String words) {
    remarks.add(words);
  }

  private static Parameters body(RequestDetails request) {
    String text = RequestBody.text(request);
    EncodingEnum encoding = RequestBody.encoding(request);
    if (text.isBlank()) {
      return new Parameters();
    }
    if (encoding == null) {
      throw Refused.of(
          IssueCode.CONTENT_TYPE_UNKNOWN,
          "The body needs a Content-Type",
          "Send application/fhir+json or application/fhir+xml");
    }
    IParser parser = encoding.newParser(request.getFhirContext());
    parser.setParserErrorHandler(new StrictErrorHandler());
    Resource parsed = (Resource) parser.parseResource(text);
    if (parsed instanceof Parameters parameters) {
      return parameters;
    }
    throw Refused.badRequest(
        IssueCode.RESOURCE_TYPE_UNKNOWN,
        "The body of $export is a Parameters resource, not a " + parsed.fhirType());
  }

  private static String text(ParametersParameterComponent sent) {
    if (sent.getValue() instanceof Reference reference && reference.hasReference()) {
      return reference.getReference();
    }
    if (sent.hasValue() && sent.getValue().isPrimitive()) {
      return sent.getValue().primitiveValue();
    }
    throw Refused.badRequest(
        IssueCode.VALUE_MALFORMED,
        "The parameter %s has no value that can be read".formatted(sent.getName()));
  }

  /** All values of a parameter, in the order in which they were sent. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Those that were left out, in words. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }
}
