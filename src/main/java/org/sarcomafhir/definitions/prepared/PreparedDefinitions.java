package org.sarcomafhir.definitions.prepared;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MetadataResource;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.DefinitionChain;
import org.sarcomafhir.definitions.Definitions;

/** What the prepared file holds. */
public final class PreparedDefinitions {

  private final PreparedFile file;
  private final IValidationSupport chain;

  /** The definitions in this file. */
  public PreparedDefinitions(FhirContext context, PreparedFile file) {
    this.file = file;
    chain =
        DefinitionChain.of(
            context, new PreparedLink(context, file, Parts.OWN), new PreparedBase(context, file));
    context.setValidationSupport(chain);
  }

  /** What looks up definitions and codes; the context of R4 asks it too. */
  public Definitions chain() {
    return new Definitions(chain);
  }

  /** The sarcoma package, without search parameters and maps. */
  public ProfilePackage profiles() {
    try {
      Bundle whole =
          (Bundle) new JsonParser().parse(Objects.requireNonNull(file.part(Parts.PACKAGE)));
      return new ProfilePackage(
          whole.getIdentifier().getSystem(),
          whole.getIdentifier().getValue(),
          whole.getEntry().stream().map(entry -> (MetadataResource) entry.getResource()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the validator asks. */
  public WorkerContextValidationSupportAdapter validatorContext() {
    return new PreparedContext(chain, file);
  }
}
