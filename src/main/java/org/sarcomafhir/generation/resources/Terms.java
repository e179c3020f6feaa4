package org.sarcomafhir.generation.resources;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.sarcomafhir.generation.plan.Bound;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.model.Canonical;

/** Codes and values, as the wire wants them. */
final class Terms {

  static final String SNOMED = "http://snomed.info/sct";
  static final String LOINC = "http://loinc.org";
  static final String ICD_O = "http://terminology.hl7.org/CodeSystem/icd-o-3";
  static final String ATC = "http://www.whocc.no/atc";
  static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
  static final String NCIT = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";
  static final String UCUM = "http://unitsofmeasure.org";
  static final String OBSERVATION_CATEGORY =
      "http://terminology.hl7.org/CodeSystem/observation-category";
  static final String ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
  static final String MCODE = "http://hl7.org/fhir/us/mcode/StructureDefinition/";
  static final String CONDITION_RELATED =
      "http://hl7.org/fhir/StructureDefinition/condition-related";
  static final String DATA_ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private static final String OWN = Canonical.BASE + "/CodeSystem/";

  private Terms() {}

  /** A code system of the package. */
  static String own(String name) {
    return OWN + name;
  }

  static Coding coding(String system, String code, String display) {
    return new Coding(system, code, display.isEmpty() ? null : display);
  }

  static CodeableConcept concept(String system, String code, String display) {
    return new CodeableConcept(coding(system, code, display));
  }

  static CodeableConcept own(String system, String code, String display) {
    return concept(own(system), code, display);
  }

  static Extension extension(String name) {
    return new Extension(Canonical.STRUCTURE_DEFINITION + name);
  }

  static Quantity quantity(BigDecimal value, String unit, String code) {
    return new Quantity().setValue(value).setUnit(unit).setSystem(UCUM).setCode(code);
  }

  static Quantity bounded(Bound bound, Quantity quantity) {
    QuantityComparator comparator =
        switch (bound) {
          case MORE_THAN -> QuantityComparator.GREATER_THAN;
          case AT_LEAST -> QuantityComparator.GREATER_OR_EQUAL;
          case UP_TO -> QuantityComparator.LESS_OR_EQUAL;
          case LESS_THAN -> QuantityComparator.LESS_THAN;
          default -> null;
        };
    return quantity.setComparator(comparator);
  }

  static DateTimeType date(LocalDate day) {
    return new DateTimeType(day.toString());
  }

  static DateTimeType date(Moment moment) {
    String day = moment.day().toString();
    return new DateTimeType(moment.monthOnly() ? day.substring(0, day.lastIndexOf('-')) : day);
  }
}
