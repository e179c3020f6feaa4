package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.terminology.store.Concept;
import org.sarcomafhir.terminology.store.Concepts;
import org.sarcomafhir.terminology.store.NotBundled;

/** {@code $lookup}: what is known of a code (FHIR R4, CodeSystem-lookup). */
final class Lookup {

  private final BundledTerminology terminology;

  Lookup(BundledTerminology terminology) {
    this.terminology = terminology;
  }

  /**
   * Describes a code.
   *
   * @param properties the properties wanted; empty for all
   * @throws ResourceNotFoundException when the code does not exist, or is not bundled
   */
  Parameters of(Code code, List<String> properties) {
    Optional<Concepts> system = terminology.system(code.system());
    if (system.isEmpty()) {
      return byGrammar(code);
    }
    Concepts concepts = system.get();
    Concept concept =
        concepts
            .find(code.code())
            .orElseThrow(() -> new ResourceNotFoundException(concepts.absence(code.code())));
    Parameters answer = describe(concepts.system(), concept);
    if (wanted("parent", properties)) {
      new TreeSet<>(concept.parents())
          .forEach(parent -> addProperty(answer, "parent", new CodeType(parent)));
    }
    if (wanted("child", properties)) {
      new TreeSet<>(concepts.children(concept.code()))
          .forEach(child -> addProperty(answer, "child", new CodeType(child)));
    }
    if (wanted("inactive", properties)) {
      addProperty(answer, "inactive", new BooleanType(concept.isInactive()));
    }
    concept.definition().getProperty().stream()
        .filter(property -> wanted(property.getCode(), properties))
        .filter(property -> !isAnswered(property))
        .forEach(property -> addProperty(answer, property.getCode(), property.getValue()));
    return answer;
  }

  private static boolean isAnswered(ConceptPropertyComponent property) {
    return List.of("parent", "child", "inactive", "subsumedBy").contains(property.getCode());
  }

  private static boolean wanted(String property, List<String> properties) {
    return properties.isEmpty() || properties.contains(property);
  }

  private static Parameters describe(CodeSystem system, Concept concept) {
    Parameters answer = new Parameters();
    String name = system.hasTitle() ? system.getTitle() : system.getName();
    answer.addParameter("name", name == null ? system.getUrl() : name);
    if (system.hasVersion()) {
      answer.addParameter("version", system.getVersion());
    }
    String display = concept.display();
    // R4 requires a display; where the official one is not bundled, the code stands in its place
    answer.addParameter("display", display == null ? concept.code() : display);
    if (display == null) {
      answer.addParameter(
          "message",
          NotBundled.WORDS + "no name of this code is bundled; display repeats the code");
    }
    if (concept.definition().hasDefinition()) {
      addProperty(answer, "definition", new StringType(concept.definition().getDefinition()));
    }
    concept.definition().getDesignation().forEach(designation -> add(answer, designation));
    return answer;
  }

  private static void add(Parameters answer, ConceptDefinitionDesignationComponent designation) {
    ParametersParameterComponent part = answer.addParameter().setName("designation");
    if (designation.hasLanguage()) {
      part.addPart().setName("language").setValue(designation.getLanguageElement());
    }
    if (designation.hasUse()) {
      part.addPart().setName("use").setValue(designation.getUse());
    }
    part.addPart().setName("value").setValue(designation.getValueElement());
  }

  private static void addProperty(Parameters answer, String code, Type value) {
    ParametersParameterComponent property = answer.addParameter().setName("property");
    property.addPart().setName("code").setValue(new CodeType(code));
    property.addPart().setName("value").setValue(value);
  }

  private Parameters byGrammar(Code code) {
    LookupCodeResult found =
        terminology
            .byGrammar(code)
            .orElseThrow(
                () ->
                    new ResourceNotFoundException(
                        "%sthis server has no codes of %s"
                            .formatted(NotBundled.WORDS, code.system())));
    if (!found.isFound()) {
      throw new ResourceNotFoundException(
          "%s has no code %s".formatted(code.system(), code.code()));
    }
    Parameters answer = new Parameters();
    answer.addParameter("name", code.system());
    String display = found.getCodeDisplay();
    answer.addParameter("display", display == null ? code.code() : display);
    return answer;
  }
}
