package org.sarcomafhir.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemHierarchyMeaning;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stated to be a kind of what: well-formed, and true where it matters most. */
class HierarchyTest {

  private static final String SNOMED_CT = "http://snomed.info/sct";
  private static final String ICD_O_3 = "http://terminology.hl7.org/CodeSystem/icd-o-3";
  private static final String TYPES = "https://sarcomafhir.org/fhir/CodeSystem/sarcoma-type-cs";
  private static final ProfilePackage PROFILES = LoadedPackage.profiles();
  private static final StatedHierarchy HIERARCHY = new StatedHierarchy(PROFILES);

  static Stream<CodeSystem> systemsWithParents() {
    return PROFILES
        .all(CodeSystem.class)
        .filter(
            system ->
                system.getConcept().stream()
                    .anyMatch(
                        concept ->
                            !HIERARCHY.parents(system.getUrl(), concept.getCode()).isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("systemsWithParents")
  void declaresThePropertyAsFhirDefinesIt(CodeSystem system) {
    assertThat(system.getHierarchyMeaning()).isEqualTo(CodeSystemHierarchyMeaning.ISA);
    assertThat(system.getProperty())
        .filteredOn(property -> StatedHierarchy.PARENT.equals(property.getCode()))
        .singleElement()
        .satisfies(
            property -> {
              assertThat(property.getUri())
                  .isEqualTo("http://hl7.org/fhir/concept-properties#parent");
              assertThat(property.getType()).isEqualTo(PropertyType.CODE);
            });
  }

  @ParameterizedTest
  @MethodSource("systemsWithParents")
  void namesParentsOfTheSameSystemAndNeverInACircle(CodeSystem system) {
    Set<String> codes = HIERARCHY.codes(system.getUrl());

    assertThat(codes)
        .allSatisfy(
            code -> {
              assertThat(codes).containsAll(HIERARCHY.parents(system.getUrl(), code));
              assertThat(HIERARCHY.above(system.getUrl(), code)).doesNotContain(code);
            });
  }

  @ParameterizedTest
  @MethodSource("systemsWithParents")
  void statesNothingTwice(CodeSystem system) {
    assertThat(HIERARCHY.codes(system.getUrl()))
        .allSatisfy(
            code -> {
              Set<String> parents = HIERARCHY.parents(system.getUrl(), code);
              assertThat(parents)
                  .allSatisfy(
                      parent ->
                          assertThat(HIERARCHY.above(system.getUrl(), parent))
                              .doesNotContainAnyElementsOf(parents));
            });
  }

  @Test
  void neverMixesDisordersMorphologiesSitesAndProcedures() {
    Map<String, String> kinds = kindsOfSnomedCt();

    assertThat(kinds)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            (code, kind) ->
                assertThat(HIERARCHY.parents(SNOMED_CT, code))
                    .map(kinds::get)
                    .allMatch(
                        wider ->
                            wider == null
                                || wider.equals(kind)
                                || ("finding".equals(wider) && "disorder".equals(kind))));
  }

  /** What the displays of SNOMED CT say last, in brackets, where they do. */
  private static Map<String, String> kindsOfSnomedCt() {
    Pattern last = Pattern.compile("\\(([a-z ]+)\\)$");
    Map<String, String> kinds = new TreeMap<>();
    PROFILES
        .all(CodeSystem.class)
        .filter(system -> SNOMED_CT.equals(system.getUrl()))
        .flatMap(system -> system.getConcept().stream())
        .filter(ConceptDefinitionComponent::hasDisplay)
        .forEach(
            concept ->
                last.matcher(concept.getDisplay())
                    .results()
                    .forEach(match -> kinds.put(concept.getCode(), match.group(1))));
    return kinds;
  }

  @ParameterizedTest
  @CsvSource({
    "447389009, 443719001", // of the uterus: leiomyosarcoma
    "447389009, 254877001", // of the uterus: sarcoma of the uterus
    "770559003, 371972005", // of the corpus: malignant neoplasm of the body of the uterus
    "722513008, 307219002", // primary leiomyosarcoma of retroperitoneum: retroperitoneal sarcoma
    "404072004, 424952003", // dedifferentiated liposarcoma: sarcoma of soft tissue
    "699357004, 254877001", // low grade endometrial stromal sarcoma: sarcoma of the uterus
    "16090008, 1163022006", // myxoid leiomyosarcoma: leiomyosarcoma, as morphologies
    "94220000, 94222008", // metastasis in the skull: in bone
    "1251498002, 128462008", // metastatic sarcoma to retroperitoneum: metastatic neoplasm
    "60184004, 14742008", // sigmoid: large intestine
    "116140006, 236886002", // total hysterectomy: hysterectomy
  })
  void knowsWhatIsAKind(String kind, String wider) {
    assertThat(HIERARCHY.above(SNOMED_CT, kind)).contains(wider);
  }

  @ParameterizedTest
  @CsvSource({
    "95315005, 424413001", // leiomyoma of the uterus: no sarcoma
    "420120006, 443719001", // gastrointestinal stromal tumor: no leiomyosarcoma
    "420120006, 424413001", // nor a sarcoma whatever its risk
    "702369008, 254877001", // carcinosarcoma: no sarcoma of the uterus
    "764952009, 424413001", // nor that of the corpus
    "448673001, 424413001", // nor the mixed tumor
    "307576001, 424952003", // osteosarcoma of bone: not of soft tissue
    "307608006, 424952003", // Ewing sarcoma of bone neither
    "443719001, 424952003", // leiomyosarcomas arise in organs too
    "1251498002, 307219002", // metastasis in the retroperitoneum: no retroperitoneal sarcoma
    "94381002, 10200004", // metastasis in the liver: no part of the liver
    "94628003, 307219002", // secondary neoplasm of the retroperitoneum: no sarcoma there
    "51549004, 443719001", // a morphology is no disorder
    "44598004, 1163022006", // leiomyoma: no leiomyosarcoma
    "23153004, 71854001", // the valve lies between small and large intestine
    "2739003, 71252005", // endometrium: not of the cervix
    "84604002, 82619000", // sigmoid colectomy: no left colectomy
  })
  void keepsNearMissesApart(String other, String wider) {
    assertThat(HIERARCHY.codes(SNOMED_CT)).contains(other, wider);
    assertThat(HIERARCHY.above(SNOMED_CT, other)).doesNotContain(wider);
  }

  @Test
  void putsNoOtherSmoothMuscleTumorUnderLeiomyosarcoma() {
    assertThat(HIERARCHY.of(ICD_O_3, "8890/3")).containsExactly("8890/3", "8891/3", "8896/3");
    assertThat(HIERARCHY.codes(ICD_O_3))
        .contains("8890/0", "8890/1", "8897/1", "8898/1", "8936/1", "8936/3", "8980/3");
    assertThat(HIERARCHY.of(TYPES, "leiomyosarcoma"))
        .allMatch(type -> type.endsWith("leiomyosarcoma"));
    assertThat(HIERARCHY.of(TYPES, "smooth-muscle-tumor"))
        .contains("leiomyoma", "stump", "metastasizing-leiomyoma", "leiomyosarcoma")
        .doesNotContain("gastrointestinal-stromal-tumor", "endometrial-stromal-sarcoma");
  }

  @Test
  void staysWithinOneBehaviorInIcdO3() {
    assertThat(HIERARCHY.codes(ICD_O_3))
        .filteredOn(code -> code.contains("/"))
        .allSatisfy(
            code ->
                assertThat(HIERARCHY.parents(ICD_O_3, code))
                    .allMatch(
                        parent ->
                            parent
                                .substring(parent.indexOf('/'))
                                .equals(code.substring(code.indexOf('/')))));
  }

  @Test
  void countsNoMetastasisAsAPrimarySarcomaOfASite() {
    Set<String> metastases = HIERARCHY.of(SNOMED_CT, "128462008");
    Set<String> primary =
        PROFILES
            .all(ValueSet.class)
            .filter(set -> set.getUrl().endsWith("/sarcoma-condition-code-vs"))
            .flatMap(set -> set.getCompose().getInclude().stream())
            .flatMap(include -> include.getConcept().stream())
            .map(ConceptReferenceComponent::getCode)
            .collect(Collectors.toSet());

    assertThat(primary).isNotEmpty().doesNotContainAnyElementsOf(metastases);
    assertThat(metastases)
        .filteredOn(code -> !"443144000".equals(code))
        .allSatisfy(
            code ->
                assertThat(HIERARCHY.parents(SNOMED_CT, code))
                    .doesNotContainAnyElementsOf(primary));
  }
}
