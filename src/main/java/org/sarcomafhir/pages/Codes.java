package org.sarcomafhir.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.jspecify.annotations.Nullable;

/** Lists the codes of value sets and code systems. */
final class Codes {

  private static final String PARENT = "parent";

  private final Catalogue catalogue;

  Codes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The codes of a value set, system by system; of a system that is not known here, a note. */
  List<CodeGroup> of(ValueSet valueSet) {
    return of(valueSet, new HashSet<>()).toList();
  }

  private Stream<CodeGroup> of(ValueSet valueSet, Set<String> seen) {
    seen.add(Words.orEmpty(valueSet.getUrl()));
    return valueSet.getCompose().getInclude().stream()
        .flatMap(
            include ->
                Stream.concat(
                    include.hasSystem() ? Stream.of(group(include)) : Stream.of(),
                    include.getValueSet().stream()
                        .map(url -> url.getValue())
                        .filter(seen::add)
                        .flatMap(url -> catalogue.valueSet(url).stream())
                        .flatMap(other -> of(other, seen))));
  }

  private CodeGroup group(ConceptSetComponent include) {
    Optional<CodeSystem> system = catalogue.codeSystem(include.getSystem());
    Map<String, CodeRow> defined = new LinkedHashMap<>();
    system.ifPresent(one -> of(one).forEach(row -> defined.put(row.code(), row)));
    List<CodeRow> rows =
        include.hasConcept()
            ? include.getConcept().stream().map(one -> row(one, defined)).toList()
            : include.hasFilter() ? List.of() : List.copyOf(defined.values());
    return new CodeGroup(
        catalogue.system(include.getSystem()), include.getSystem(), note(include, rows), rows);
  }

  private static String note(ConceptSetComponent include, List<CodeRow> rows) {
    if (include.hasFilter()) {
      return include.getFilter().stream()
          .map(one -> one.getProperty() + " " + one.getOp().toCode() + " " + one.getValue())
          .collect(Collectors.joining(" and ", "All codes with ", "."));
    }
    return rows.isEmpty() ? "All codes of this system." : "";
  }

  private static CodeRow row(ConceptReferenceComponent listed, Map<String, CodeRow> defined) {
    CodeRow known = defined.get(listed.getCode());
    String display =
        listed.hasDisplay() ? listed.getDisplay() : known == null ? "" : known.display();
    return known == null
        ? new CodeRow(listed.getCode(), display, "", List.of(), List.of(), 0)
        : new CodeRow(
            known.code(), display, known.meaning(), known.synonyms(), known.properties(), 0);
  }

  /** The codes of a system, each below the one that includes it. */
  List<CodeRow> of(CodeSystem system) {
    Map<String, ConceptDefinitionComponent> all = new LinkedHashMap<>();
    Map<String, List<String>> below = new LinkedHashMap<>();
    system.getConcept().forEach(concept -> collect(concept, "", all, below));
    List<CodeRow> rows = new ArrayList<>();
    Set<String> done = new HashSet<>();
    below.getOrDefault("", List.of()).forEach(root -> add(root, 0, all, below, rows, done));
    // what hangs below an unknown code, or in a circle
    all.keySet().forEach(code -> add(code, 0, all, below, rows, done));
    return rows;
  }

  private static void collect(
      ConceptDefinitionComponent concept,
      String above,
      Map<String, ConceptDefinitionComponent> all,
      Map<String, List<String>> below) {
    all.put(concept.getCode(), concept);
    String parent =
        concept.getProperty().stream()
            .filter(property -> PARENT.equals(property.getCode()))
            .map(property -> text(property.getValue()))
            .findFirst()
            .orElse(above);
    below.computeIfAbsent(parent, unknown -> new ArrayList<>()).add(concept.getCode());
    concept.getConcept().forEach(child -> collect(child, concept.getCode(), all, below));
  }

  private static void add(
      String code,
      int depth,
      Map<String, ConceptDefinitionComponent> all,
      Map<String, List<String>> below,
      List<CodeRow> rows,
      Set<String> done) {
    ConceptDefinitionComponent concept = all.get(code);
    if (concept == null || !done.add(code)) {
      return;
    }
    rows.add(
        new CodeRow(
            code,
            Words.orEmpty(concept.getDisplay()),
            Words.orEmpty(concept.getDefinition()),
            concept.getDesignation().stream().map(one -> one.getValue()).toList(),
            concept.getProperty().stream()
                .filter(property -> !PARENT.equals(property.getCode()))
                .map(Codes::words)
                .toList(),
            depth));
    below
        .getOrDefault(code, List.of())
        .forEach(child -> add(child, depth + 1, all, below, rows, done));
  }

  private static String words(ConceptPropertyComponent property) {
    return property.getCode() + ": " + text(property.getValue());
  }

  private static String text(Type value) {
    return value instanceof Coding coding
        ? Words.orEmpty(coding.getCode())
        : Words.orEmpty(value.primitiveValue());
  }

  /** The name of a code, where its system is known. */
  String display(@Nullable String system, String code) {
    return catalogue.codeSystem(system).stream()
        .flatMap(known -> of(known).stream())
        .filter(row -> row.code().equals(code))
        .map(CodeRow::display)
        .findFirst()
        .orElse("");
  }
}
