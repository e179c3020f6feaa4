package org.sarcomafhir.definitions.prepared;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r5.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;

/** What the list of all structure definitions tells of each, as one line. */
final class StoredHeader {

  private static final String BETWEEN = "\t";

  private StoredHeader() {}

  static String write(org.hl7.fhir.r4.model.StructureDefinition definition) {
    return Stream.of(
            definition.getUrl(),
            definition.getVersion(),
            definition.getName(),
            definition.getStatus().toCode(),
            definition.getKind().toCode(),
            Boolean.toString(definition.getAbstract()),
            definition.getType(),
            definition.getBaseDefinition(),
            definition.hasDerivation() ? definition.getDerivation().toCode() : "",
            definition.hasFhirVersion() ? definition.getFhirVersion().toCode() : "")
        .map(value -> value == null ? "" : value)
        .collect(Collectors.joining(BETWEEN));
  }

  static StructureDefinition read(String line) {
    String[] columns = line.split(BETWEEN, -1);
    StructureDefinition header = new StructureDefinition();
    header
        .setUrl(columns[0])
        .setVersion(columns[1])
        .setName(columns[2])
        .setStatus(PublicationStatus.fromCode(columns[3]))
        .setKind(StructureDefinitionKind.fromCode(columns[4]))
        .setAbstract(Boolean.parseBoolean(columns[5]))
        .setType(columns[6])
        .setBaseDefinition(columns[7].isEmpty() ? null : columns[7])
        .setDerivation(columns[8].isEmpty() ? null : TypeDerivationRule.fromCode(columns[8]));
    if (!columns[9].isEmpty()) {
      header.setFhirVersion(FHIRVersion.fromCode(columns[9]));
    }
    return header;
  }
}
