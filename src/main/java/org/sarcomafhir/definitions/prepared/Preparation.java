package org.sarcomafhir.definitions.prepared;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.FragmentUnion;

/** Writes the prepared file: everything that the chain of the server would answer from. */
public final class Preparation {

  private static final Set<String> JUDGING =
      Set.of("StructureDefinition", "ValueSet", "CodeSystem", "Library");

  private final FhirContext context;
  private final LoadedPackages packages;
  private final SortedMap<String, byte[]> parts = new TreeMap<>();

  private Preparation(FhirContext context, ProfilePackage own) {
    this.context = context;
    this.packages = LoadedPackages.only(own);
  }

  /**
   * The bytes of the file.
   *
   * @param definitions the structure definitions of the package, with their snapshots
   */
  public static byte[] of(
      FhirContext context, ProfilePackage own, List<StructureDefinition> definitions)
      throws IOException {
    Preparation preparation = new Preparation(context, own);
    preparation.addAll(definitions);
    return PreparedFile.write(preparation.parts);
  }

  private void addAll(List<StructureDefinition> own) throws IOException {
    DefaultProfileValidationSupport base = new DefaultProfileValidationSupport(context);
    List<StructureDefinition> standard = base.fetchAllStructureDefinitions();
    own.forEach(definition -> addOwn(definition));
    packages.all(ValueSet.class).forEach(this::addOwn);
    packages.all(CodeSystem.class).forEach(this::addOwn);
    FragmentUnion.of(packages, base).forEach(this::addOwn);
    base.fetchAllConformanceResources().stream()
        .map(MetadataResource.class::cast)
        .forEach(resource -> add(Parts.BASE, resource.getUrl(), resource));
    parts.put(
        Parts.HEADERS,
        Stream.concat(own.stream(), standard.stream())
            .map(StoredHeader::write)
            .sorted()
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8));
    parts.put(Parts.PACKAGE, json(judging()));
  }

  /** Found with and without its version, as HAPI's support for given resources does. */
  private void addOwn(MetadataResource resource) {
    add(Parts.OWN, resource.getUrl(), resource);
    if (resource.hasVersion()) {
      add(Parts.OWN, resource.getUrl() + "|" + resource.getVersion(), resource);
    }
  }

  private void add(String owner, String url, MetadataResource resource) {
    MetadataResource copy = resource.copy();
    copy.setText(null);
    parts.put(Parts.name(owner, resource.fhirType(), url), json(copy));
  }

  private Bundle judging() {
    Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
    bundle.getIdentifier().setSystem(packages.own().id()).setValue(packages.own().version());
    packages.own().resources().stream()
        .filter(resource -> JUDGING.contains(resource.fhirType()))
        .forEach(resource -> bundle.addEntry().setResource(resource));
    return bundle;
  }

  private static byte[] json(org.hl7.fhir.r4.model.Resource resource) {
    try {
      return new JsonParser().composeBytes(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
