package org.sarcomafhir.security.requests;

import ca.uhn.fhir.util.UrlUtil;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;

/**
 * A search that is sent as the parameter {@code query} of an operation: {@code Type?name=value}.
 *
 * @param text as it was sent
 * @param type what stands before the question mark
 * @param parameters what stands behind it
 */
public record QueryInBody(String text, String type, Map<String, String[]> parameters) {

  private static final String NAME = "query";

  /** Reads the body of an operation; absent when it holds none, or more than one. */
  public static Optional<QueryInBody> of(@Nullable IBaseResource body) {
    if (!(body instanceof Parameters sent)) {
      return Optional.empty();
    }
    return sent.getParameter().stream().filter(one -> NAME.equals(one.getName())).count() == 1
        ? Optional.of(of(sent.getParameter(NAME)))
        : Optional.empty();
  }

  private static QueryInBody of(ParametersParameterComponent parameter) {
    String text =
        parameter.hasValue() && parameter.getValue().isPrimitive()
            ? String.valueOf(parameter.getValue().primitiveValue()).strip()
            : "";
    int mark = text.indexOf('?');
    return mark < 0
        ? new QueryInBody(text, text, Map.of())
        : new QueryInBody(
            text, text.substring(0, mark), UrlUtil.parseQueryString(text.substring(mark + 1)));
  }
}
