package org.sarcomafhir.generation.resources;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.model.Canonical;

/**
 * The transaction of a patient. A resource has one name, from which its identifier and its place in
 * the Bundle follow; sending it again means the same resource.
 */
final class CaseEntries {

  private static final String SYSTEM = Canonical.BASE + "/NamingSystem/invented-cohort-";

  private final String patient;
  private final Bundle bundle = new Bundle();

  CaseEntries(String patient) {
    this.patient = patient;
    bundle.setType(BundleType.TRANSACTION);
    bundle.setIdentifier(new Identifier().setSystem(SYSTEM + "bundle").setValue(patient));
  }

  Bundle bundle() {
    return bundle;
  }

  /** The system of identifiers of resources of a type. */
  static String system(String type) {
    return SYSTEM + type.toLowerCase(Locale.ROOT);
  }

  /** What the resource of this name is called in its identifier. */
  Identifier identifier(Resource resource, String name) {
    return new Identifier().setSystem(system(resource.fhirType())).setValue(value(name));
  }

  private String value(String name) {
    return name.isEmpty() ? patient : patient + "-" + name;
  }

  /** A reference to the resource of this name, whether it is there yet or not. */
  Reference reference(String type, String name) {
    return new Reference(place(type, name));
  }

  Reference patient() {
    return reference("Patient", "");
  }

  private String place(String type, String name) {
    byte[] seed = (system(type) + "|" + value(name)).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(seed);
  }

  /** Enters a resource that carries {@link #identifier} of the same name. */
  void add(Resource resource, String name, String profile) {
    Meta meta = new Meta();
    if (!profile.isEmpty()) {
      meta.addProfile(Canonical.STRUCTURE_DEFINITION + profile);
    }
    meta.addTag(new Coding(Terms.own("test-tag-cs"), "test-case", "Test case"));
    resource.setMeta(meta);
    String type = resource.fhirType();
    bundle
        .addEntry()
        .setFullUrl(place(type, name))
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.PUT)
        .setUrl(type + "?identifier=" + system(type) + "|" + value(name));
  }
}
