package org.sarcomafhir.definitions.prepared;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.hapi.converters.canonical.VersionCanonicalizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * HAPI's context of the validator, except that a list of all definitions does not read them all.
 */
final class PreparedContext extends WorkerContextValidationSupportAdapter {

  private static final String CONVERTED = PreparedContext.class.getName();

  private final IValidationSupport chain;
  private final VersionCanonicalizer canonicalizer;
  private final List<StructureDefinition> all;
  private final Set<String> primitive;

  PreparedContext(IValidationSupport chain, PreparedFile file) {
    super(chain);
    this.chain = chain;
    canonicalizer = new VersionCanonicalizer(chain.getFhirContext());
    all =
        new String(Objects.requireNonNull(file.part(Parts.HEADERS)), StandardCharsets.UTF_8)
            .lines()
            .map(this::header)
            .toList();
    primitive =
        all.stream()
            .filter(header -> header.getKind() == StructureDefinitionKind.PRIMITIVETYPE)
            .map(StructureDefinition::getName)
            .collect(Collectors.toUnmodifiableSet());
  }

  private StructureDefinition header(String line) {
    StructureDefinition header = StoredHeader.read(line);
    String url = header.getUrl();
    return new StoredStructure(
        header, () -> Objects.requireNonNull(fetchResource(StructureDefinition.class, url)));
  }

  /** HAPI would first go through its whole model of R5, which takes a second, to name the type. */
  @Override
  @SuppressWarnings("unchecked")
  public <T extends Resource> @Nullable T fetchResource(Class<T> type, @Nullable String url) {
    if (url == null || url.isBlank()) {
      return null;
    }
    if (StructureDefinition.class.equals(type)) {
      return (T) converted(chain.fetchStructureDefinition(url));
    }
    if (ValueSet.class.equals(type)) {
      return (T) converted(chain.fetchValueSet(url));
    }
    if (CodeSystem.class.equals(type)) {
      return (T) converted(chain.fetchCodeSystem(url));
    }
    return super.fetchResource(type, url);
  }

  @Override
  public <T extends Resource> boolean hasResource(Class<T> type, @Nullable String url) {
    return fetchResource(type, url) != null;
  }

  @SuppressWarnings("SynchronizationOnLocalVariableOrMethodParameter")
  private @Nullable Resource converted(@Nullable IBaseResource found) {
    if (found == null) {
      return null;
    }
    synchronized (found) {
      Resource before = (Resource) found.getUserData(CONVERTED);
      if (before != null) {
        return before;
      }
      Resource converted = canonicalizer.resourceToValidatorCanonical(found);
      String origin = (String) found.getUserData(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID);
      if (origin != null) {
        converted.setSourcePackage(new PackageInformation(origin, null, null, null));
      }
      found.setUserData(CONVERTED, converted);
      return converted;
    }
  }

  @Override
  public boolean isPrimitiveType(String type) {
    return primitive.contains(type);
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String type) {
    return all.stream()
        .filter(header -> type.equals(header.getType()))
        .collect(Collectors.toList());
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
    return StructureDefinition.class.equals(type)
        ? (List<T>) all
        : super.fetchResourcesByType(type);
  }
}
