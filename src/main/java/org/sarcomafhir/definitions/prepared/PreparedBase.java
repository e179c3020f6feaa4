package org.sarcomafhir.definitions.prepared;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** FHIR's own definitions, found under the same names as with HAPI's loader of them. */
final class PreparedBase extends PreparedLink {

  PreparedBase(FhirContext context, PreparedFile file) {
    super(context, file, Parts.BASE);
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String name) {
    if (name.endsWith("/")) {
      return null;
    }
    String url = url(name);
    IBaseResource found = super.fetchStructureDefinition(url);
    return found == null && url.startsWith(URL_PREFIX_STRUCTURE_DEFINITION)
        ? inLowerCase(url.substring(URL_PREFIX_STRUCTURE_DEFINITION.length()))
        : found;
  }

  private static String url(String name) {
    if (name.startsWith(URL_PREFIX_STRUCTURE_DEFINITION)) {
      return name;
    }
    long slashes = name.chars().filter(sign -> sign == '/').count();
    return slashes == 0
        ? URL_PREFIX_STRUCTURE_DEFINITION + name
        : slashes == 1 ? "http://hl7.org/fhir/" + name : name;
  }

  /** A primitive type that is spelt with a capital letter. */
  private @Nullable IBaseResource inLowerCase(String type) {
    if (!Character.isUpperCase(type.charAt(0))) {
      return null;
    }
    String lower = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    IBaseResource found = super.fetchStructureDefinition(URL_PREFIX_STRUCTURE_DEFINITION + lower);
    return found == null ? null : ((StructureDefinition) found).copy().setType(type);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext root, @Nullable String system) {
    return system != null && fetchCodeSystem(system) != null;
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext root, @Nullable String url) {
    return url != null && fetchValueSet(url) != null;
  }

  /** A version counts for what is not FHIR's own. */
  @Override
  @Nullable Resource find(String type, String canonical) {
    int bar = canonical.indexOf('|');
    String url = bar > 0 ? canonical.substring(0, bar) : canonical;
    boolean terminology = !"StructureDefinition".equals(type);
    if (bar <= 0 || !terminology) {
      return super.find(type, canonical);
    }
    String version = canonical.substring(bar + 1);
    Resource found = super.find(type, url);
    return found == null
            || version.isBlank()
            || url.startsWith("http://hl7.org")
            || url.startsWith("http://terminology.hl7.org")
            || version.equals(((MetadataResource) found).getVersion())
        ? found
        : null;
  }
}
