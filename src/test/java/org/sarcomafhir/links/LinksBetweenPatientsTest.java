package org.sarcomafhir.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Specimen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.support.MemoryStore;

/** Every row of the table, and what it leaves alone. */
class LinksBetweenPatientsTest {

  private static final String BASE = "https://sarcomafhir.org/fhir/";
  private static final String PRECEDING = BASE + "StructureDefinition/preceding-therapy";
  private static final String RELATED = "http://hl7.org/fhir/StructureDefinition/condition-related";

  private final MemoryStore store = new MemoryStore();
  private final LinksBetweenPatients links = new LinksBetweenPatients(store);

  @BeforeEach
  void storeTargetsOfPatientA() {
    Reference a = new Reference("Patient/a");
    store.put("", new Condition().setSubject(a).setId("Condition/1"));
    store.put("", new Specimen().setSubject(a).setId("Specimen/1"));
    store.put("", new Procedure().setSubject(a).setId("Procedure/1"));
    store.put("", new Observation().setSubject(a).setId("Observation/1"));
  }

  static Stream<Arguments> rows() {
    return Stream.of(
        row("Observation.focus", LinksBetweenPatientsTest::withFocus),
        row("Observation.specimen", LinksBetweenPatientsTest::withSpecimen),
        row("Observation.partOf", LinksBetweenPatientsTest::response),
        row("DiagnosticReport.result", LinksBetweenPatientsTest::reportWithResult),
        row("DiagnosticReport.specimen", LinksBetweenPatientsTest::reportWithSpecimen),
        row("MedicationAdministration.partOf", LinksBetweenPatientsTest::administration),
        row("Procedure.extension('" + PRECEDING + "').value", LinksBetweenPatientsTest::therapy),
        row("Condition.extension('" + RELATED + "').value", LinksBetweenPatientsTest::related));
  }

  private interface Sample {
    Resource of(Reference subject, boolean ours);
  }

  private static Arguments row(String element, Sample sample) {
    return Arguments.of(element, sample);
  }

  private static Resource withFocus(Reference subject, boolean ours) {
    Observation finding = new Observation().setSubject(subject);
    finding.addFocus().setReference("Condition/1");
    finding.getCode().addCoding().setSystem(ours ? BASE + "CodeSystem/x" : "http://loinc.org");
    return finding;
  }

  private static Resource withSpecimen(Reference subject, boolean ours) {
    Observation finding = new Observation().setSubject(subject);
    finding.getSpecimen().setReference("Specimen/1/_history/1");
    finding.getCode().addCoding().setSystem(ours ? BASE + "CodeSystem/x" : "http://loinc.org");
    return finding;
  }

  private static Resource response(Reference subject, boolean ours) {
    Observation response = new Observation().setSubject(subject);
    response.addPartOf().setReference("Procedure/1");
    return claiming(response, ours);
  }

  private static Resource reportWithResult(Reference subject, boolean ours) {
    DiagnosticReport report = new DiagnosticReport().setSubject(subject);
    report.addResult().setReference("Observation/1");
    return claiming(report, ours);
  }

  private static Resource reportWithSpecimen(Reference subject, boolean ours) {
    DiagnosticReport report = new DiagnosticReport().setSubject(subject);
    report.addSpecimen().setReference("Specimen/1");
    return claiming(report, ours);
  }

  private static Resource related(Reference subject, boolean ours) {
    Condition condition = new Condition().setSubject(subject);
    condition.addExtension(RELATED, new Reference("Condition/1"));
    return claiming(condition, ours);
  }

  private static Resource claiming(Resource resource, boolean ours) {
    resource.getMeta().addProfile((ours ? BASE : "http://hl7.org/fhir/") + "StructureDefinition/x");
    return resource;
  }

  /** Always meant, so the near miss is a reference to another type. */
  private static Resource administration(Reference subject, boolean ours) {
    MedicationAdministration administration = new MedicationAdministration().setSubject(subject);
    administration.addPartOf().setReference(ours ? "Procedure/1" : "MedicationAdministration/1");
    return administration;
  }

  private static Resource therapy(Reference subject, boolean ours) {
    Procedure procedure = new Procedure().setSubject(subject);
    procedure.addExtension(PRECEDING, new Reference(ours ? "Procedure/1" : "CarePlan/1"));
    return procedure;
  }

  private void check(Resource resource) {
    links.created(resource, null, new TransactionDetails());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void refusesTheTargetOfAnotherPatient(String element, Sample sample) {
    assertThatThrownBy(() -> check(sample.of(new Reference("Patient/b"), true)))
        .isInstanceOf(UnprocessableEntityException.class)
        .hasMessageContaining(element + " names the ")
        .hasMessageContaining(" of another patient than ");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void acceptsWhatIsTheSameOrNotMeantOrUnknown(String element, Sample sample) {
    List<Consumer<Sample>> near =
        List.of(
            it -> check(it.of(new Reference("Patient/a/_history/3"), true)),
            it -> check(it.of(new Reference("Patient/b"), false)),
            it -> check(it.of(new Reference("Group/b"), true)),
            it -> check(it.of(new Reference().setDisplay("somebody"), true)));

    assertThat(near)
        .allSatisfy(it -> assertThatCode(() -> it.accept(sample)).doesNotThrowAnyException());
  }

  @Test
  void readsATargetOncePerTransactionAndNotAtAllWhenItIsPartOfIt() {
    TransactionDetails transaction = new TransactionDetails();
    Specimen own = new Specimen().setSubject(new Reference("Patient/a"));
    own.setId("Specimen/new");
    transaction.addResolvedResource(own.getIdElement(), own);

    for (int index = 0; index < 3; index++) {
      Resource finding = withFocus(new Reference("Patient/a"), true);
      ((Observation) finding).getSpecimen().setReference("Specimen/new");
      links.created(finding, null, transaction);
    }

    assertThat(store.reads()).isEqualTo(1);
  }

  @Test
  void leavesAReferenceThatLeadsNowhereToTheStore() {
    Observation finding = (Observation) withFocus(new Reference("Patient/b"), true);
    finding.getFocusFirstRep().setReference("Condition/nowhere");

    assertThatCode(() -> check(finding)).doesNotThrowAnyException();
  }
}
