package org.sarcomafhir.definitions.prepared;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** A link of the chain that reads a definition when it is first asked for. */
class PreparedLink implements IValidationSupport {

  private final FhirContext context;
  private final PreparedFile file;
  private final String owner;
  private final Map<String, Resource> read = new ConcurrentHashMap<>();

  PreparedLink(FhirContext context, PreparedFile file, String owner) {
    this.context = context;
    this.file = file;
    this.owner = owner;
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return find("StructureDefinition", url);
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return find("ValueSet", url);
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String url) {
    return find("CodeSystem", url);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext root, @Nullable String system) {
    return system != null && has("CodeSystem", system);
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext root, @Nullable String url) {
    return url != null && has("ValueSet", url);
  }

  boolean has(String type, String url) {
    return file.has(Parts.name(owner, type, url));
  }

  @Nullable Resource find(String type, String url) {
    String name = Parts.name(owner, type, url);
    return file.has(name) ? read.computeIfAbsent(name, this::parse) : null;
  }

  private Resource parse(String name) {
    try {
      Resource resource = new JsonParser().parse(file.part(name));
      if (Parts.BASE.equals(owner)) {
        resource.setUserData(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID, "hl7.fhir.r4.core");
        if (resource instanceof StructureDefinition) {
          resource.setUserData("package", "hl7.fhir.r4");
        }
      }
      return resource;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
