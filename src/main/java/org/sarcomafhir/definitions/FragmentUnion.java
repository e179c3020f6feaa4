package org.sarcomafhir.definitions;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;

/**
 * The fragments of foreign code systems, put together from all packages, with the codes that the
 * value sets of base R4 list one by one.
 *
 * <p>The validator takes a listed code for a member of its value set only where the code system has
 * it: with a fragment in place, a severity of base R4 would no longer be one.
 */
public final class FragmentUnion {

  private static final String ANY_VALUE_SET = "http://hl7.org/fhir/ValueSet/administrative-gender";

  private final Map<String, CodeSystem> fragments = new LinkedHashMap<>();
  private final Map<String, Map<String, ConceptDefinitionComponent>> known = new HashMap<>();

  private FragmentUnion() {}

  /** Puts the fragments together; what the packages say of a code goes before base R4. */
  public static List<CodeSystem> of(LoadedPackages packages, DefaultProfileValidationSupport base) {
    FragmentUnion union = new FragmentUnion();
    packages.packages().flatMap(FragmentUnion::fragments).forEach(union::add);
    // base R4 lists only what it has loaded
    base.fetchValueSet(ANY_VALUE_SET);
    base.fetchAllConformanceResources().stream()
        .filter(ValueSet.class::isInstance)
        .map(ValueSet.class::cast)
        .flatMap(valueSet -> valueSet.getCompose().getInclude().stream())
        .forEach(union::add);
    return List.copyOf(union.fragments.values());
  }

  private static Stream<CodeSystem> fragments(ProfilePackage loaded) {
    return loaded
        .all(CodeSystem.class)
        .filter(system -> system.getContent() == CodeSystemContentMode.FRAGMENT);
  }

  private void add(CodeSystem fragment) {
    CodeSystem union =
        fragments.computeIfAbsent(fragment.getUrl(), url -> fragment.copy().setConcept(null));
    fragment.getConcept().forEach(concept -> add(union, concept));
  }

  private void add(ConceptSetComponent listed) {
    CodeSystem union = fragments.get(listed.getSystem());
    if (union != null) {
      listed.getConcept().forEach(concept -> add(union, definition(concept)));
    }
  }

  /** A copy, because a name that somebody else gives may be added to it. */
  private void add(CodeSystem union, ConceptDefinitionComponent concept) {
    Map<String, ConceptDefinitionComponent> codes =
        known.computeIfAbsent(union.getUrl(), url -> new HashMap<>());
    ConceptDefinitionComponent before = codes.get(concept.getCode());
    if (before == null) {
      ConceptDefinitionComponent copy = concept.copy();
      codes.put(concept.getCode(), copy);
      union.addConcept(copy);
    } else if (!before.hasDisplay() && concept.hasDisplay()) {
      before.setDisplay(concept.getDisplay());
    }
  }

  private static ConceptDefinitionComponent definition(ConceptReferenceComponent listed) {
    ConceptDefinitionComponent concept = new ConceptDefinitionComponent().setCode(listed.getCode());
    return listed.hasDisplay() ? concept.setDisplay(listed.getDisplay()) : concept;
  }
}
