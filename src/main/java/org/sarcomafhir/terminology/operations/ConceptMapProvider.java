package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.terminology.operations.GivenCodes.Given;
import org.sarcomafhir.terminology.store.NotBundled;

/**
 * The operation on concept maps: {@code $translate}. It takes the place of HAPI's own because it is
 * registered later.
 */
class ConceptMapProvider implements IResourceProvider {

  private final ResourceStore store;
  private final List<ConceptMap> bundled;

  ConceptMapProvider(ResourceStore store, List<ConceptMap> bundled) {
    this.store = store;
    this.bundled = List.copyOf(bundled);
  }

  @Override
  public Class<ConceptMap> getResourceType() {
    return ConceptMap.class;
  }

  /** Translates by one map, or by all that are bundled. */
  @Operation(
      name = "$translate",
      manualRequest = true,
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/ConceptMap-translate")
  public Parameters translate(RequestDetails request) {
    OperationInput input = read(request);
    Optional<String> url = input.text("url");
    return translate(
        input,
        input
            .value("conceptMap", ConceptMap.class)
            .map(List::of)
            .or(() -> url.map(this::named))
            .orElse(bundled));
  }

  /** Translates by this map. */
  @Operation(name = "$translate", manualRequest = true, idempotent = true)
  public Parameters translateInstance(@IdParam IdType id, RequestDetails request) {
    return translate(read(request), List.of((ConceptMap) store.read(id)));
  }

  private static OperationInput read(RequestDetails request) {
    Set<String> known = new TreeSet<>(GivenCodes.PARAMETERS);
    known.removeAll(Set.of("display", "version"));
    known.addAll(Set.of("url", "conceptMap", "targetsystem", "source", "target", "reverse"));
    return OperationInput.of(request, known, "conceptMap");
  }

  private List<ConceptMap> named(String url) {
    List<ConceptMap> named = bundled.stream().filter(map -> url.equals(map.getUrl())).toList();
    if (named.isEmpty()) {
      throw new ResourceNotFoundException(
          "%sthis server has no concept map %s".formatted(NotBundled.WORDS, url));
    }
    return named;
  }

  private static Parameters translate(OperationInput input, List<ConceptMap> maps) {
    List<ConceptMap> wanted =
        maps.stream()
            .filter(map -> fits(input.text("source"), map.getSource()))
            .filter(map -> fits(input.text("target"), map.getTarget()))
            .toList();
    if (wanted.isEmpty()) {
      throw new ResourceNotFoundException(
          "%sno concept map is for the value sets of source and target"
              .formatted(NotBundled.WORDS));
    }
    return new Translation(wanted, input.text("targetsystem").orElse(null), input.flag("reverse"))
        .of(GivenCodes.in(input, Optional.empty()).stream().map(Given::code).toList());
  }

  private static boolean fits(Optional<String> asked, @Nullable Type stated) {
    return asked.isEmpty() || (stated != null && asked.get().equals(stated.primitiveValue()));
  }
}
