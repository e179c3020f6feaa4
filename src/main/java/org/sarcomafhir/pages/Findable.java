package org.sarcomafhir.pages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.FhirPathExecutionException;
import ca.uhn.fhir.fhirpath.IFhirPath;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.SearchParameter;

/** By which search parameters resources are found. */
final class Findable {

  private final IFhirPath fhirPath;
  private final List<SearchParameter> parameters;

  Findable(FhirContext context, Catalogue catalogue) {
    fhirPath = context.newFhirPath();
    parameters = catalogue.all(SearchParameter.class).toList();
  }

  /** The parameters on a resource type. */
  List<SearchParameter> on(String type) {
    return parameters.stream()
        .filter(one -> one.getBase().stream().anyMatch(base -> base.getCode().equals(type)))
        .toList();
  }

  /**
   * Whether the parameter takes a value from one of the examples; the engine serves one at a time.
   */
  synchronized boolean finds(SearchParameter parameter, List<Example> examples) {
    return parameter.hasExpression()
        && examples.stream().anyMatch(example -> finds(parameter.getExpression(), example));
  }

  private boolean finds(String expression, Example example) {
    try {
      return !fhirPath.evaluate(example.resource(), expression, IBase.class).isEmpty();
    } catch (FhirPathExecutionException e) {
      // it asks for what is known inside the store only
      return false;
    }
  }
}
