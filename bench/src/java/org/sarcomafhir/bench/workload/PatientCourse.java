package org.sarcomafhir.bench.workload;

import static org.sarcomafhir.bench.workload.Members.coding;
import static org.sarcomafhir.bench.workload.Members.concept;
import static org.sarcomafhir.bench.workload.Members.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What happens to one invented patient, from the biopsy to the last scan: about 54 resources. */
final class PatientCourse {

  private final Random random;
  private final Entries entries;
  private final Site site;
  private final LocalDate diagnosis;

  PatientCourse(int number) {
    random = new Random(number * 0x9E3779B97F4A7C15L);
    entries = new Entries(number, random);
    site = random.nextBoolean() ? Site.UTERUS : Site.RETROPERITONEUM;
    diagnosis = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
  }

  List<String> entries() {
    String patient = patient();
    String tumour = primary(patient);
    for (int i = random.nextInt(3); i > 0; i--) {
      metastasis(patient, tumour, 120 + 90 * i);
    }
    String biopsy = specimen(patient, "427558003", "Specimen obtained by core needle biopsy", 0);
    procedure(patient, tumour, biopsy());
    LocalDate operated = diagnosis.plusDays(14 + random.nextInt(30));
    procedure(patient, tumour, surgery(operated));
    String resected =
        specimen(
            patient,
            "439479000",
            "Tissue specimen obtained by excision",
            (int) (operated.toEpochDay() - diagnosis.toEpochDay()));
    Pathology pathology = new Pathology(entries, random, patient, tumour, operated.plusDays(4));
    pathology.report(resected, List.of(resected, biopsy));
    new Chemotherapy(entries, random, patient, tumour, operated.plusDays(40)).give();
    new Imaging(entries, random, patient, tumour, site).scans(diagnosis.minusDays(7), operated);
    return entries.all();
  }

  private String patient() {
    LocalDate birth = LocalDate.of(1938, 1, 1).plusDays(random.nextInt(18_000));
    return entries.add(
        "Patient",
        "sarcoma-patient",
        """
        "active":true,"name":[{"family":"Example-%d","given":["Case"]}],"gender":"%s",\
        "birthDate":"%s\""""
            .formatted(random.nextInt(100_000), site.gender, birth));
  }

  private String primary(String patient) {
    return entries.add(
        "Condition",
        "sarcoma-primary-condition",
        """
        "extension":[{"url":"http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior",\
        "valueCodeableConcept":%s}],%s,"code":%s,"bodySite":[%s],"subject":%s,\
        "onsetDateTime":"%s","recordedDate":"%s\""""
            .formatted(
                concept(coding(Members.ICD_O, "8890/3", "Leiomyosarcoma, NOS")),
                Members.activeProblem(),
                concept(site.disorder, site.icd),
                concept(site.place),
                reference(patient),
                diagnosis,
                diagnosis.plusDays(3)));
  }

  private void metastasis(String patient, String tumour, int day) {
    boolean lung = random.nextBoolean();
    String code =
        lung
            ? coding(Members.SNOMED, "94391008", "Secondary malignant neoplasm of lung (disorder)")
            : coding(
                Members.SNOMED, "94381002", "Secondary malignant neoplasm of liver (disorder)");
    String place =
        lung
            ? coding(Members.SNOMED, "39607008", "Lung structure (body structure)")
            : coding(Members.SNOMED, "10200004", "Liver structure (body structure)");
    entries.add(
        "Condition",
        "sarcoma-secondary-condition",
        """
        "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/condition-related",\
        "valueReference":%s}],%s,"code":%s,"bodySite":[%s],"subject":%s,"onsetDateTime":"%s\""""
            .formatted(
                reference(tumour),
                Members.activeProblem(),
                concept(code),
                concept(place),
                reference(patient),
                diagnosis.plusDays(day)));
  }

  private String specimen(String patient, String code, String display, int day) {
    LocalDate taken = diagnosis.plusDays(day);
    return entries.add(
        "Specimen",
        "sarcoma-specimen",
        """
        "status":"available","type":%s,"subject":%s,"receivedTime":"%s",\
        "collection":{"collectedDateTime":"%s","bodySite":%s}"""
            .formatted(
                concept(coding(Members.SNOMED, code, display + " (specimen)")),
                reference(patient),
                taken.plusDays(1),
                taken,
                concept(site.place)));
  }

  private record Act(String profile, String members) {}

  private Act biopsy() {
    return new Act(
        "sarcoma-biopsy",
        "\"code\":%s,\"performedDateTime\":\"%s\""
            .formatted(
                concept(coding(Members.SNOMED, "9911007", "Core needle biopsy (procedure)")),
                diagnosis));
  }

  private Act surgery(LocalDate day) {
    String surgical =
        concept(coding(Members.SNOMED, "387713003", "Surgical procedure (procedure)"));
    return new Act(
        "sarcoma-surgery",
        "\"category\":%s,\"code\":%s,\"performedDateTime\":\"%s\",\"outcome\":%s"
            .formatted(
                surgical,
                surgical,
                day,
                concept(coding(Members.SNOMED, "258254000", "Residual tumor stage R0 (finding)"))));
  }

  private void procedure(String patient, String tumour, Act act) {
    entries.add(
        "Procedure",
        act.profile(),
        """
        "status":"completed",%s,"subject":%s,"reasonReference":[%s],"bodySite":[%s]"""
            .formatted(act.members(), reference(patient), reference(tumour), concept(site.place)));
  }
}
