package org.sarcomafhir.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.conformance.PagePath;

/** Everything that has a page, by what it is about. */
final class Index {

  private final Catalogue catalogue;

  Index(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  IndexView view(int examples) {
    List<String> packages =
        Stream.concat(
                Stream.of(catalogue.packages().own()), catalogue.packages().further().stream())
            .map(one -> one.id() + "#" + one.version())
            .toList();
    List<Section> sections =
        Stream.of(
                new Topics(catalogue).sections(catalogue).stream(),
                Stream.of(extensions(), rules(), searchParameters()),
                Stream.of(valueSets(), codeSystems(), conceptMaps()))
            .flatMap(part -> part)
            .filter(section -> !section.entries().isEmpty())
            .toList();
    return new IndexView(packages, sections, examples);
  }

  private Section extensions() {
    return section(
        "extensions",
        "Extensions",
        "What FHIR has no element for.",
        catalogue.all(StructureDefinition.class).filter(Catalogue::isExtension),
        one -> joined(one.getContext().stream().map(context -> context.getExpression())));
  }

  private Section rules() {
    return section(
        "rules",
        "Rules across resources",
        "What the resources of one case keep together.",
        catalogue.all(Library.class),
        one -> "");
  }

  private Section searchParameters() {
    return section(
        "search-parameters",
        "Search parameters",
        "How stored resources are found, beside the parameters of FHIR.",
        catalogue.all(SearchParameter.class),
        one -> joined(one.getBase().stream().map(base -> base.getCode())));
  }

  private Section valueSets() {
    return section(
        "value-sets",
        "Value sets",
        "From which codes an element is taken.",
        catalogue.all(ValueSet.class),
        one -> "");
  }

  /** Found by each of their codes as well. */
  private Section codeSystems() {
    Codes codes = new Codes(catalogue);
    Section section =
        section(
            "code-systems",
            "Code systems",
            "What the codes mean.",
            catalogue.all(CodeSystem.class),
            one -> one.getContent().toCode());
    Map<String, String> words =
        catalogue
            .all(CodeSystem.class)
            .collect(Collectors.toMap(PagePath::of, one -> words(codes.of(one))));
    return new Section(
        section.id(),
        section.name(),
        section.description(),
        section.open(),
        section.entries().stream()
            .map(entry -> entry.foundBy(words.getOrDefault(entry.link().href(), "")))
            .toList());
  }

  private static String words(List<CodeRow> rows) {
    return rows.stream()
        .flatMap(
            row -> Stream.concat(Stream.of(row.code(), row.display()), row.synonyms().stream()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private Section conceptMaps() {
    return section(
        "concept-maps",
        "Concept maps",
        "Which codes of other systems say the same.",
        catalogue.all(ConceptMap.class),
        one -> "");
  }

  private static String joined(Stream<String> words) {
    return String.join(", ", words.toList());
  }

  private static <T extends MetadataResource> Section section(
      String id, String name, String description, Stream<T> definitions, Function<T, String> kind) {
    return new Section(
        id,
        name,
        description,
        false,
        definitions
            .sorted(Comparator.comparing(Catalogue::title, String.CASE_INSENSITIVE_ORDER))
            .map(one -> Catalogue.entry(one, kind.apply(one)))
            .toList());
  }
}
