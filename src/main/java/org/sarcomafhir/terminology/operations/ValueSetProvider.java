package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.terminology.store.Expansion;
import org.sarcomafhir.terminology.store.NotBundled;

/**
 * The operations on value sets: {@code $expand} and {@code $validate-code}. They take the place of
 * HAPI's own because they are registered later.
 */
class ValueSetProvider implements IResourceProvider {

  private static final Set<String> EXPAND =
      Set.of(
          "url",
          "valueSetVersion",
          "valueSet",
          "filter",
          "offset",
          "count",
          "activeOnly",
          "includeDesignations",
          "includeDefinition");

  private final ResourceStore store;
  private final BundledTerminology terminology;
  private final CodeValidation validation;
  private final ExpandedAnswers answers;

  ValueSetProvider(
      ResourceStore store,
      BundledTerminology terminology,
      CodeValidation validation,
      ExpandedAnswers answers) {
    this.store = store;
    this.terminology = terminology;
    this.validation = validation;
    this.answers = answers;
  }

  @Override
  public Class<ValueSet> getResourceType() {
    return ValueSet.class;
  }

  /** The codes of a value set that is named or sent. */
  @Operation(
      name = "$expand",
      manualRequest = true,
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/ValueSet-expand")
  public ValueSet expand(RequestDetails request) {
    return expand(request, null);
  }

  /** The codes of this value set. */
  @Operation(name = "$expand", manualRequest = true, idempotent = true)
  public ValueSet expandInstance(@IdParam IdType id, RequestDetails request) {
    return expand(request, id);
  }

  private ValueSet expand(RequestDetails request, @Nullable IdType id) {
    OperationInput input = OperationInput.of(request, EXPAND, "valueSet");
    ExpansionPage page =
        new ExpansionPage(
            input.text("filter").orElse(""),
            input.number("offset").orElse(0),
            input.number("count").orElse(Integer.MAX_VALUE),
            input.flag("activeOnly"),
            input.flag("includeDesignations"),
            input.flag("includeDefinition"));
    try {
      ValueSet valueSet = valueSet(input, id);
      return isBundled(valueSet)
          ? answers.of(expansion(valueSet), page)
          : page.of(expansion(valueSet));
    } catch (NotBundled e) {
      throw new UnprocessableEntityException(e.explanation(), e);
    }
  }

  /** Whether a value set that is named or sent has a code. */
  @Operation(
      name = "$validate-code",
      manualRequest = true,
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code")
  public Parameters validateCode(RequestDetails request) {
    return validate(request, null);
  }

  /** Whether this value set has a code. */
  @Operation(name = "$validate-code", manualRequest = true, idempotent = true)
  public Parameters validateCodeInstance(@IdParam IdType id, RequestDetails request) {
    return validate(request, id);
  }

  private Parameters validate(RequestDetails request, @Nullable IdType id) {
    Set<String> known = new TreeSet<>(GivenCodes.PARAMETERS);
    known.addAll(Set.of("url", "valueSet", "valueSetVersion"));
    OperationInput input = OperationInput.of(request, known, "valueSet");
    ValueSet valueSet = valueSet(input, id);
    return ValidateCodeAnswer.of(
        GivenCodes.in(input, Optional.empty()).stream()
            .map(given -> validation.inValueSet(given, valueSet, () -> expansion(valueSet)))
            .toList());
  }

  /** A bundled value set is worked out once, another one each time. */
  private Expansion expansion(ValueSet valueSet) {
    return isBundled(valueSet)
        ? terminology.expansion(valueSet.getUrl()).orElseThrow()
        : terminology.expansion(valueSet);
  }

  private boolean isBundled(ValueSet valueSet) {
    return valueSet.hasUrl()
        && terminology.valueSet(valueSet.getUrl()).filter(valueSet::equals).isPresent();
  }

  private ValueSet valueSet(OperationInput input, @Nullable IdType id) {
    if (id != null) {
      ValueSet stored = (ValueSet) store.read(id);
      return stored.hasUrl() ? terminology.valueSet(stored.getUrl()).orElse(stored) : stored;
    }
    Optional<ValueSet> sent = input.value("valueSet", ValueSet.class);
    if (sent.isPresent()) {
      return sent.get();
    }
    String url =
        input
            .text("url")
            .orElseThrow(
                () ->
                    new InvalidRequestException(
                        "Name a value set with url, or send one as valueSet"));
    String canonical =
        input.text("valueSetVersion").map(version -> url + "|" + version).orElse(url);
    return terminology
        .valueSet(canonical)
        .orElseThrow(
            () ->
                new ResourceNotFoundException(
                    "%sthis server has no value set %s".formatted(NotBundled.WORDS, canonical)));
  }
}
