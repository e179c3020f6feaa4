package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.ConceptMap;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.terminology.NearestConcepts;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The terminology operations over the loaded packages. */
@Configuration
class OperationsConfig {

  @Bean
  FhirContribution terminologyOperations(
      FhirContext context,
      LoadedPackages packages,
      BundledTerminology terminology,
      ResourceStore store) {
    CodeValidation validation =
        new CodeValidation(terminology, new NearestConcepts(packages.own()));
    return new FhirContribution(
        List.of(
            new CodeSystemProvider(
                store, new Lookup(terminology), validation, new Subsumption(terminology)),
            new ValueSetProvider(store, terminology, validation, new ExpandedAnswers(context)),
            new ConceptMapProvider(store, packages.all(ConceptMap.class).toList())),
        List.of(),
        List.of());
  }
}
