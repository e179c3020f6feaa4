package org.sarcomafhir.savedcohort;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * A cohort that was found by a search.
 *
 * @param name what it is called
 * @param description for people; empty without one
 * @param query the search as it was sent
 * @param asked when it was carried out
 * @param versions of each type that the search looks into, how many versions had ever been stored
 *     before
 * @param patients ids, in order
 */
record SavedCohort(
    String name,
    String description,
    String query,
    Instant asked,
    Map<String, Long> versions,
    Set<String> patients) {

  static final String QUERY = "query";
  static final String DATA_VERSION = "data version";

  /** As FHIR has it: those who are in it, and by what they were found. */
  Group group() {
    Group group = new Group();
    group.setActive(true).setType(GroupType.PERSON).setActual(true).setName(name);
    group.setQuantity(patients.size());
    group.addCharacteristic(trait(QUERY, query));
    group.addCharacteristic(trait(DATA_VERSION, dataVersion()));
    patients.forEach(id -> group.addMember().setEntity(new Reference("Patient/" + id)));
    group.getText().setStatus(NarrativeStatus.GENERATED).setDiv(words());
    return group;
  }

  String dataVersion() {
    return versions.entrySet().stream()
        .map(type -> "%s/_history %d".formatted(type.getKey(), type.getValue()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private GroupCharacteristicComponent trait(String name, String value) {
    GroupCharacteristicComponent trait =
        new GroupCharacteristicComponent(
            new CodeableConcept().setText(name),
            new CodeableConcept().setText(value),
            new BooleanType(false));
    trait.getPeriod().setStartElement(instant()).setEndElement(instant());
    return trait;
  }

  private DateTimeType instant() {
    return new DateTimeType(asked.toString());
  }

  private XhtmlNode words() {
    XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
    div.addTag("p").addText(name);
    if (!description.isEmpty()) {
      div.addTag("p").addText(description);
    }
    div.addTag("p")
        .addText(
            "%d %s, found by %s at %s"
                .formatted(
                    patients.size(), patients.size() == 1 ? "patient" : "patients", query, asked));
    return div;
  }
}
