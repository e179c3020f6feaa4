package org.sarcomafhir.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Objects;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.sarcomafhir.conformance.LoadedPackages;

/** Profiles with their snapshots, from the chain by which the server validates. */
public final class Snapshots {

  private final IValidationSupport chain;

  /** Snapshots that rest on these packages and base R4. */
  public Snapshots(FhirContext context, LoadedPackages packages) {
    chain = DefinitionChain.of(context, packages);
  }

  /**
   * A copy of the definition that has its snapshot.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException when what it derives
   *     from is unknown, or a snapshot cannot be made for another reason
   */
  public StructureDefinition of(StructureDefinition definition) {
    StructureDefinition generated =
        (StructureDefinition)
            chain.generateSnapshot(
                new ValidationSupportContext(chain), definition.copy(), "", null, "");
    return Objects.requireNonNull(generated, definition.getUrl());
  }
}
