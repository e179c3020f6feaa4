package org.sarcomafhir.terminology.store;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.definitions.Definitions;
import org.sarcomafhir.validation.Validators;

/** The terminology as the server holds it, for tests. */
public final class Terminology {

  private static final BundledTerminology BUNDLED =
      new BundledTerminology(new Definitions(Validators.chain()));

  private Terminology() {}

  public static BundledTerminology bundled() {
    return BUNDLED;
  }

  static IValidationSupport chain() {
    return Validators.chain();
  }

  /** A value set worked out over code systems that a test has made up. */
  static Expansion expand(ValueSet wanted, Concepts system, ValueSet... known) {
    return new Expander(
            url -> url.equals(system.url()) ? Optional.of(system) : Optional.empty(),
            url -> Stream.of(known).filter(set -> url.equals(set.getUrl())).findFirst())
        .expand(wanted);
  }
}
