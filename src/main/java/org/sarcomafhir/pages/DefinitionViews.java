package org.sarcomafhir.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.pages.DefinitionView.Fact;
import org.sarcomafhir.pages.DefinitionView.Mapped;
import org.sarcomafhir.pages.DefinitionView.Pair;
import org.sarcomafhir.pages.ProfileView.Identity;

/** Puts together what the pages of terminology, search parameters and libraries show. */
final class DefinitionViews {

  private final Catalogue catalogue;
  private final Uses uses;
  private final Codes codes;
  private final Rules rules;

  DefinitionViews(Catalogue catalogue, Uses uses) {
    this.catalogue = catalogue;
    this.uses = uses;
    codes = new Codes(catalogue);
    rules = new Rules(catalogue);
  }

  /** Whether there is a page for definitions of this kind. */
  static boolean shows(MetadataResource definition) {
    return definition instanceof ValueSet
        || definition instanceof CodeSystem
        || definition instanceof ConceptMap
        || definition instanceof SearchParameter
        || definition instanceof Library;
  }

  DefinitionView of(MetadataResource definition) {
    return new DefinitionView(
        identity(definition),
        facts(definition),
        definition instanceof SearchParameter one ? Words.orEmpty(one.getExpression()) : "",
        groups(definition),
        definition instanceof ConceptMap map
            ? map.getGroup().stream().map(this::mapped).toList()
            : List.of(),
        definition instanceof Library ? rules.ofLibrary(definition.getUrl()) : List.of(),
        uses.of(definition.getUrl()));
  }

  private static Identity identity(MetadataResource definition) {
    String copyright =
        definition instanceof ValueSet set
            ? set.getCopyright()
            : definition instanceof CodeSystem system
                ? system.getCopyright()
                : definition instanceof ConceptMap map ? map.getCopyright() : null;
    return new Identity(
        Catalogue.title(definition),
        definition.getIdElement().getIdPart(),
        definition.getUrl(),
        Words.orEmpty(definition.getVersion()),
        kind(definition),
        Words.paragraphs(definition.getDescription(), copyright));
  }

  /** SearchParameter becomes Search parameter. */
  private static String kind(MetadataResource definition) {
    String words = definition.fhirType().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  private List<CodeGroup> groups(MetadataResource definition) {
    if (definition instanceof ValueSet set) {
      return codes.of(set);
    }
    return definition instanceof CodeSystem system
        ? List.of(new CodeGroup(Link.none(""), system.getUrl(), "", codes.of(system)))
        : List.of();
  }

  private List<Fact> facts(MetadataResource definition) {
    Stream<Fact> facts = Stream.of();
    if (definition instanceof SearchParameter one) {
      facts = Stream.concat(ofParameter(one), named(one));
    } else if (definition instanceof ConceptMap map) {
      facts =
          Stream.of(new Fact("From", link(map.getSource())), new Fact("To", link(map.getTarget())));
    } else if (definition instanceof CodeSystem system) {
      facts =
          system.getProperty().stream()
              .map(one -> plain("Property " + one.getCode(), Words.orEmpty(one.getDescription())));
    }
    return facts.filter(fact -> !fact.values().isEmpty()).toList();
  }

  private Stream<Fact> ofParameter(SearchParameter one) {
    return Stream.of(
        plain("Asked as", one.getCode()),
        plain("On", texts(one.getBase().stream().map(base -> base.getCode()))),
        plain("Kind of value", one.getType().toCode()),
        plain("Leads to", texts(one.getTarget().stream().map(type -> type.getCode()))),
        plain("With prefix", texts(one.getComparator().stream().map(by -> by.getCode()))),
        new Fact(
            "Parts",
            one.getComponent().stream()
                .map(part -> catalogue.link(part.getDefinition()))
                .toList()));
  }

  private Stream<Fact> named(SearchParameter parameter) {
    return parameter.getExtension().stream()
        .filter(extension -> extension.getValue() instanceof CanonicalType)
        .map(extension -> named(extension.getUrl(), extension.getValue()));
  }

  private Fact named(String extension, Type value) {
    return new Fact(
        catalogue.find(extension).map(Catalogue::title).orElse(extension),
        List.of(catalogue.link(value.primitiveValue())));
  }

  private static String[] texts(Stream<String> texts) {
    return texts.toArray(String[]::new);
  }

  private static Fact plain(String name, String... values) {
    return new Fact(name, Stream.of(values).map(Link::none).toList());
  }

  private List<Link> link(@Nullable Type canonical) {
    return Optional.ofNullable(canonical).map(Type::primitiveValue).map(catalogue::link).stream()
        .toList();
  }

  private Mapped mapped(ConceptMapGroupComponent group) {
    return new Mapped(
        catalogue.system(group.getSource()),
        catalogue.system(group.getTarget()),
        group.getElement().stream().flatMap(one -> pairs(group, one)).toList());
  }

  private Stream<Pair> pairs(ConceptMapGroupComponent group, SourceElementComponent source) {
    String display =
        source.hasDisplay()
            ? source.getDisplay()
            : codes.display(group.getSource(), source.getCode());
    return source.getTarget().stream()
        .map(target -> pair(source.getCode(), display, group.getTarget(), target));
  }

  private Pair pair(
      String code, String display, @Nullable String system, TargetElementComponent target) {
    String targetCode = Words.orEmpty(target.getCode());
    return new Pair(
        code,
        display,
        target.getEquivalence().toCode(),
        targetCode,
        target.hasDisplay()
            ? target.getDisplay()
            : targetCode.isEmpty() ? "" : codes.display(system, targetCode),
        Words.orEmpty(target.getComment()));
  }
}
