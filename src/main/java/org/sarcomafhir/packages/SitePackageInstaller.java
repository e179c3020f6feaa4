package org.sarcomafhir.packages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.model.Canonical;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the definitions of the site's packages readable as resources, and takes away those whose
 * package is gone. Verdicts do not rest on them: where one cannot be stored, it is only not
 * readable.
 */
class SitePackageInstaller implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SitePackageInstaller.class);

  /** HAPI finds tags by system and code only, so what all have in common is a tag of its own. */
  private static final String ORIGIN = Canonical.BASE + "/package-origin";

  private static final String OF_THE_SITE = "site";
  private static final String VERSION = Canonical.BASE + "/package-version";
  private static final List<Class<? extends MetadataResource>> TYPES =
      List.of(StructureDefinition.class, ValueSet.class, CodeSystem.class, ConceptMap.class);

  private final List<ProfilePackage> packages;
  private final ResourceStore store;
  private volatile boolean installed;

  SitePackageInstaller(List<ProfilePackage> packages, ResourceStore store) {
    this.packages = List.copyOf(packages);
    this.store = store;
  }

  @Override
  public void start() {
    Set<String> present = new HashSet<>();
    for (ProfilePackage found : packages) {
      found.resources().forEach(definition -> present.add(reference(definition)));
    }
    List<BundleEntryComponent> gone = new ArrayList<>();
    for (Class<? extends MetadataResource> type : TYPES) {
      for (MetadataResource stored :
          store.search(type, Map.of("_tag", List.of(ORIGIN + "|" + OF_THE_SITE)))) {
        if (!present.contains(reference(stored))) {
          gone.add(entry(HTTPVerb.DELETE, reference(stored)));
        }
      }
    }
    transact(gone);
    packages.forEach(this::install);
    installed = true;
  }

  private void install(ProfilePackage found) {
    List<BundleEntryComponent> entries = new ArrayList<>();
    for (MetadataResource definition : found.resources()) {
      MetadataResource copy = definition.copy();
      copy.getMeta().addTag(ORIGIN, OF_THE_SITE, null);
      copy.getMeta().addTag(VERSION, found.id() + "#" + found.version(), null);
      entries.add(entry(HTTPVerb.PUT, reference(definition)).setResource(copy));
    }
    transact(entries);
  }

  /** Together, because that is quicker; one by one where one of them cannot be stored. */
  private void transact(List<BundleEntryComponent> entries) {
    if (entries.isEmpty()) {
      return;
    }
    try {
      Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
      store.transact(transaction.setEntry(new ArrayList<>(entries)));
    } catch (
        RuntimeException e) { // from the FHIR layer or the database; it shall not stop the start
      if (entries.size() > 1) {
        entries.forEach(entry -> transact(List.of(entry)));
      } else {
        LOG.warn("{} cannot be stored: {}", entries.get(0).getRequest().getUrl(), e.getMessage());
      }
    }
  }

  private static BundleEntryComponent entry(HTTPVerb method, String url) {
    BundleEntryComponent entry = new BundleEntryComponent();
    entry.getRequest().setMethod(method).setUrl(url);
    return entry;
  }

  private static String reference(IAnyResource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  @Override
  public void stop() {
    installed = false;
  }

  @Override
  public boolean isRunning() {
    return installed;
  }

  /** After the sarcoma package and before the web server. */
  @Override
  public int getPhase() {
    return 1;
  }
}
