package org.sarcomafhir.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/**
 * The sarcoma package as loaded: profiles, extensions, terminology and search parameters.
 *
 * @param id package id
 * @param version package version, the same in every artefact
 * @param resources all conformance resources, sorted by type and id
 */
public record ProfilePackage(String id, String version, List<MetadataResource> resources) {

  /** Copies the list. */
  public ProfilePackage {
    resources = List.copyOf(resources);
  }

  /** The resources of one kind. */
  public <T extends MetadataResource> Stream<T> all(Class<T> type) {
    return resources.stream().filter(type::isInstance).map(type::cast);
  }

  /** Canonical URLs of the profiles on resources, without extensions and abstract ones. */
  public List<String> profileUrls() {
    return all(StructureDefinition.class)
        .filter(definition -> definition.getDerivation() == TypeDerivationRule.CONSTRAINT)
        .filter(definition -> !"Extension".equals(definition.getType()))
        .filter(definition -> !definition.getAbstract())
        .map(StructureDefinition::getUrl)
        .toList();
  }

  /** Which profile each distinctive code selects. */
  public List<ProfileSelector> selectors() {
    return new SelectorReader(this).read();
  }

  /** What resources keep together with those they refer to. */
  public List<CaseRule> caseRules() {
    return new CaseRuleReader(this).read();
  }
}
