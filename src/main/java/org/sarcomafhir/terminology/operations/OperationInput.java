package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.sarcomafhir.fhir.RequestBody;

/**
 * The parameters of an operation, from the query or from a Parameters resource in the body (FHIR
 * R4, "executing an operation"). A parameter that the operation does not know is refused: passing
 * over a misspelt filter would widen the answer.
 */
final class OperationInput {

  private static final Set<String> REPEATED = Set.of("property");

  /** Parameters that say the same thing in different ways. */
  private static final List<Set<String>> ALTERNATIVES =
      List.of(
          Set.of("url", "valueSet", "conceptMap"),
          Set.of("code", "coding", "codeableConcept"),
          Set.of("system", "coding", "codeableConcept"),
          Set.of("codeA", "codingA"),
          Set.of("codeB", "codingB"));

  private final List<ParametersParameterComponent> parameters;

  private OperationInput(List<ParametersParameterComponent> parameters) {
    this.parameters = parameters;
  }

  /**
   * Reads a request.
   *
   * @param known the parameters of the operation
   * @param resource name of the one parameter that holds a resource and may be the body itself;
   *     empty when there is none
   * @throws InvalidRequestException when a parameter is not known
   */
  static OperationInput of(RequestDetails request, Set<String> known, String resource) {
    Parameters parameters = body(request, resource);
    request
        .getParameters()
        .forEach(
            (name, values) -> {
              for (String value : name.startsWith("_") ? new String[0] : values) {
                parameters.addParameter().setName(name).setValue(new StringType(value));
              }
            });
    for (ParametersParameterComponent parameter : parameters.getParameter()) {
      if (!known.contains(parameter.getName())) {
        throw new InvalidRequestException(
            "%s takes no parameter %s; it takes %s"
                .formatted(
                    request.getOperation(),
                    parameter.getName(),
                    String.join(", ", new TreeSet<>(known))));
      }
    }
    requireOnce(parameters);
    return new OperationInput(parameters.getParameter());
  }

  /** Which of two values counts would be a guess. */
  private static void requireOnce(Parameters parameters) {
    Set<String> seen = new TreeSet<>();
    for (ParametersParameterComponent parameter : parameters.getParameter()) {
      if (!seen.add(parameter.getName()) && !REPEATED.contains(parameter.getName())) {
        throw new InvalidRequestException(parameter.getName() + " is given twice");
      }
    }
    for (Set<String> alternatives : ALTERNATIVES) {
      List<String> given = alternatives.stream().filter(seen::contains).sorted().toList();
      if (given.size() > 1) {
        throw new InvalidRequestException(
            "Only one of %s may be given".formatted(String.join(", ", given)));
      }
    }
  }

  private static Parameters body(RequestDetails request, String resource) {
    String text = RequestBody.text(request);
    EncodingEnum encoding = RequestBody.encoding(request);
    if (text.isBlank()) {
      return new Parameters();
    }
    if (encoding == null) {
      throw new InvalidRequestException(
          "The body needs Content-Type application/fhir+json or application/fhir+xml");
    }
    IParser parser = encoding.newParser(request.getFhirContext());
    parser.setParserErrorHandler(new StrictErrorHandler());
    Resource parsed = (Resource) parser.parseResource(text);
    if (parsed instanceof Parameters parameters) {
      return parameters;
    }
    Parameters parameters = new Parameters();
    parameters.addParameter().setName(resource).setResource(parsed);
    return parameters;
  }

  /** The value of a simple parameter. */
  Optional<String> text(String name) {
    return values(name).map(value -> primitive(name, value)).findFirst();
  }

  /** The value of a parameter that must be there. */
  String required(String name) {
    return text(name).orElseThrow(() -> new InvalidRequestException(name + " is missing"));
  }

  /** All values of a simple parameter that may be repeated. */
  List<String> texts(String name) {
    return values(name).map(value -> primitive(name, value)).toList();
  }

  /** True or false; false when absent. */
  boolean flag(String name) {
    String value = text(name).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw new InvalidRequestException("%s=%s is neither true nor false".formatted(name, value));
    }
    return Boolean.parseBoolean(value);
  }

  /** A whole number of at least 0. */
  Optional<Integer> number(String name) {
    Optional<String> value = text(name);
    value.ifPresent(
        digits -> {
          if (!digits.matches("\\d{1,9}")) {
            throw new InvalidRequestException(
                "%s=%s is not a whole number of at least 0".formatted(name, digits));
          }
        });
    return value.map(Integer::valueOf);
  }

  /** The value of a parameter of a type that has elements, such as Coding; sent in a body. */
  <T extends Base> Optional<T> value(String name, Class<T> type) {
    return values(name)
        .map(
            value -> {
              if (!type.isInstance(value)) {
                throw new InvalidRequestException(
                    "%s has to be a %s: send it in a Parameters resource with POST"
                        .formatted(name, type.getSimpleName()));
              }
              return type.cast(value);
            })
        .findFirst();
  }

  private Stream<Base> values(String name) {
    return parameters.stream()
        .filter(parameter -> name.equals(parameter.getName()))
        .filter(parameter -> parameter.hasResource() || parameter.hasValue())
        .map(parameter -> parameter.hasResource() ? parameter.getResource() : parameter.getValue());
  }

  private static String primitive(String name, Base value) {
    if (!value.isPrimitive()) {
      throw new InvalidRequestException(
          "%s is a %s and has to be a simple value".formatted(name, value.fhirType()));
    }
    return value.primitiveValue();
  }
}
