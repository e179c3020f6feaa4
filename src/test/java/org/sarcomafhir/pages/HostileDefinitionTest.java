package org.sarcomafhir.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

/** A package of a site may hold anything; none of it runs in the browser of who reads its page. */
class HostileDefinitionTest {

  private static final String HOSTILE =
      "</textarea></title><script>alert(1)</script><img src=x onerror=\"alert(2)\"> [[${7*7}]] ' onload='x";
  private static final String BASE = "https://hospital.example/";

  private final Site site = Sites.of(List.of(profile(), valueSet(), codeSystem()), example());

  @Test
  void escapesWhateverAProfileSays() {
    assertHarmless(Sites.text(site, "/profiles/hostile"));
  }

  @Test
  void escapesWhateverIsListed() {
    assertHarmless(Sites.text(site, "/profiles"));
    assertHarmless(Sites.text(site, "/profiles/examples"));
    assertHarmless(Sites.text(site, "/profiles/ValueSet/hostile-vs"));
    assertHarmless(Sites.text(site, "/profiles/CodeSystem/hostile-cs"));
  }

  @Test
  void escapesWhatWasAskedFor() {
    assertHarmless(site.missing("/profiles/" + HOSTILE.replace("/", "")).text());
  }

  private static void assertHarmless(String page) {
    assertThat(page)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>", "<img", "49", "' onload='x")
        .doesNotContain("</textarea></title>");
  }

  private static StructureDefinition profile() {
    StructureDefinition profile = new StructureDefinition();
    profile.setId("hostile");
    profile.setUrl(BASE + "hostile").setName("Hostile").setTitle(HOSTILE).setVersion(HOSTILE);
    profile.setDescription(HOSTILE).setPurpose(HOSTILE);
    profile.setKind(StructureDefinitionKind.RESOURCE).setType("Patient").setAbstract(false);
    profile.setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Patient");
    profile.setDerivation(TypeDerivationRule.CONSTRAINT);
    ElementDefinition element = profile.getDifferential().addElement();
    element.setId("Patient.gender");
    element.setPath("Patient.gender").setShort(HOSTILE).setComment(HOSTILE);
    element.setFixed(new CodeType(HOSTILE));
    element.getBinding().setStrength(BindingStrength.REQUIRED).setValueSet(BASE + "hostile-vs");
    element
        .addConstraint()
        .setKey(HOSTILE)
        .setSeverity(ConstraintSeverity.ERROR)
        .setHuman(HOSTILE)
        .setExpression(HOSTILE);
    return profile;
  }

  private static ValueSet valueSet() {
    ValueSet valueSet = new ValueSet();
    valueSet.setId("hostile-vs");
    valueSet.setUrl(BASE + "hostile-vs").setTitle(HOSTILE).setDescription(HOSTILE);
    valueSet.getCompose().addInclude().setSystem(BASE + "hostile-cs");
    return valueSet;
  }

  private static CodeSystem codeSystem() {
    CodeSystem codeSystem = new CodeSystem();
    codeSystem.setId("hostile-cs");
    codeSystem.setUrl(BASE + "hostile-cs").setTitle(HOSTILE);
    codeSystem.setContent(CodeSystemContentMode.COMPLETE);
    codeSystem
        .addConcept()
        .setCode(HOSTILE)
        .setDisplay(HOSTILE)
        .setDefinition(HOSTILE)
        .addDesignation()
        .setValue(HOSTILE);
    return codeSystem;
  }

  private static String example() {
    return """
        {"resourceType": "Patient", "id": "one", "meta": {"profile": ["https://hospital.example/hostile"]},
         "text": {"status": "generated", "div": "<div xmlns='http://www.w3.org/1999/xhtml'>a</div>"},
         "name": [{"text": "</textarea><script>alert(1)</script><img src=x>"}]}
        """;
  }
}
