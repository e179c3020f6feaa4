package org.sarcomafhir.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionGroupingComponent;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** What the profiles are about, as the guides of the packages group them. */
final class Topics {

  /** The topic of profiles that no guide groups. */
  private static final String REST = "";

  private final Map<String, ImplementationGuideDefinitionGroupingComponent> topics =
      new LinkedHashMap<>();
  private final Map<String, String> topicOf = new LinkedHashMap<>();

  Topics(Catalogue catalogue) {
    catalogue
        .all(ImplementationGuide.class)
        .map(ImplementationGuide::getDefinition)
        .forEach(
            guide -> {
              guide.getGrouping().forEach(topic -> topics.put(topic.getId(), topic));
              guide.getResource().stream()
                  .filter(ImplementationGuideDefinitionResourceComponent::hasGroupingId)
                  .forEach(
                      one -> topicOf.put(one.getReference().getReference(), one.getGroupingId()));
            });
  }

  /** The profiles, topic by topic. */
  List<Section> sections(Catalogue catalogue) {
    Map<String, List<Entry>> entries = new LinkedHashMap<>();
    topics.keySet().forEach(topic -> entries.put(topic, new ArrayList<>()));
    catalogue
        .profiles()
        .sorted(Comparator.comparing(Catalogue::title))
        .forEach(
            profile ->
                entries
                    .computeIfAbsent(topicOf(profile), unknown -> new ArrayList<>())
                    .add(Catalogue.entry(profile, profile.getType()).foundBy(keys(profile))));
    return entries.entrySet().stream()
        .map(one -> section(one.getKey(), topics.get(one.getKey()), one.getValue()))
        .toList();
  }

  /** The keys of its own rules. */
  private static String keys(StructureDefinition profile) {
    return profile.getDifferential().getElement().stream()
        .flatMap(element -> element.getConstraint().stream())
        .map(rule -> rule.getKey())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private String topicOf(StructureDefinition profile) {
    return topicOf.getOrDefault(
        profile.fhirType() + "/" + profile.getIdElement().getIdPart(), REST);
  }

  private static Section section(
      String id,
      @Nullable ImplementationGuideDefinitionGroupingComponent topic,
      List<Entry> entries) {
    return topic == null
        ? new Section("further", "Further profiles", "", true, entries)
        : new Section(id, topic.getName(), Words.orEmpty(topic.getDescription()), true, entries);
  }
}
