package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.terminology.operations.GivenCodes.Given;

/**
 * The operations on code systems: {@code $lookup}, {@code $validate-code} and {@code $subsumes}.
 * They take the place of HAPI's own because they are registered later.
 */
class CodeSystemProvider implements IResourceProvider {

  private static final Set<String> LOOKUP = Set.of("code", "system", "coding", "property");
  private static final Set<String> SUBSUMES =
      Set.of("codeA", "codeB", "system", "codingA", "codingB");

  private final ResourceStore store;
  private final Lookup lookup;
  private final CodeValidation validation;
  private final Subsumption subsumption;

  CodeSystemProvider(
      ResourceStore store, Lookup lookup, CodeValidation validation, Subsumption subsumption) {
    this.store = store;
    this.lookup = lookup;
    this.validation = validation;
    this.subsumption = subsumption;
  }

  @Override
  public Class<CodeSystem> getResourceType() {
    return CodeSystem.class;
  }

  /** What is known of a code. */
  @Operation(
      name = "$lookup",
      manualRequest = true,
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup")
  public Parameters lookup(RequestDetails request) {
    OperationInput input = OperationInput.of(request, LOOKUP, "coding");
    Given given = GivenCodes.one(input, Optional.empty());
    return lookup.of(given.code(), input.texts("property"));
  }

  /** Whether a code system has a code. */
  @Operation(
      name = "$validate-code",
      manualRequest = true,
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code")
  public Parameters validateCode(RequestDetails request) {
    return validate(request, Optional.empty());
  }

  /** Whether this code system has a code. */
  @Operation(name = "$validate-code", manualRequest = true, idempotent = true)
  public Parameters validateCodeInstance(@IdParam IdType id, RequestDetails request) {
    return validate(request, Optional.of(url(id)));
  }

  private Parameters validate(RequestDetails request, Optional<String> ofInstance) {
    Set<String> known = new TreeSet<>(GivenCodes.PARAMETERS);
    known.add("url");
    OperationInput input = OperationInput.of(request, known, "coding");
    Optional<String> url = ofInstance.or(() -> input.text("url"));
    List<Given> codes = GivenCodes.in(input, url);
    for (Given given : codes) {
      if (url.isPresent() && !url.get().equals(given.code().system())) {
        throw new InvalidRequestException(
            "The code is of %s, but the code system asked is %s"
                .formatted(given.code().system(), url.get()));
      }
    }
    return ValidateCodeAnswer.of(codes.stream().map(validation::inSystem).toList());
  }

  /** Whether one code is a kind of another. */
  @Operation(
      name = "$subsumes",
      manualRequest = true,
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/CodeSystem-subsumes")
  public Parameters subsumes(RequestDetails request) {
    return compare(request, Optional.empty());
  }

  /** Whether one code of this code system is a kind of another. */
  @Operation(name = "$subsumes", manualRequest = true, idempotent = true)
  public Parameters subsumesInstance(@IdParam IdType id, RequestDetails request) {
    return compare(request, Optional.of(url(id)));
  }

  private Parameters compare(RequestDetails request, Optional<String> ofInstance) {
    OperationInput input = OperationInput.of(request, SUBSUMES, "codingA");
    Optional<String> system = ofInstance.or(() -> input.text("system"));
    Coding first = coding(input, "A", system);
    Coding second = coding(input, "B", system);
    if (!first.getSystem().equals(second.getSystem())) {
      throw new InvalidRequestException(
          "codeA is of %s and codeB of %s: only codes of one code system can be compared"
              .formatted(first.getSystem(), second.getSystem()));
    }
    return subsumption.of(first.getSystem(), first.getCode(), second.getCode());
  }

  private static Coding coding(OperationInput input, String which, Optional<String> system) {
    Optional<Coding> coding = input.value("coding" + which, Coding.class);
    if (coding.isPresent() && coding.get().hasCode() && coding.get().hasSystem()) {
      return coding.get();
    }
    return new Coding()
        .setCode(input.required("code" + which))
        .setSystem(system.orElseThrow(() -> new InvalidRequestException("system is missing")));
  }

  private String url(IdType id) {
    return ((CodeSystem) store.read(id)).getUrl();
  }
}
