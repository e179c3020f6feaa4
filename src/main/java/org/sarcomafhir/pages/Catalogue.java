package org.sarcomafhir.pages;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.PagePath;

/** Every definition of the loaded packages, and the page on which it stands. */
final class Catalogue {

  static final String ROOT = PagePath.ROOT;

  private final LoadedPackages packages;
  private final IValidationSupport base;
  private final Map<String, MetadataResource> byUrl = new LinkedHashMap<>();

  /**
   * The definitions of the packages.
   *
   * @param base where definitions stand that the packages refer to
   */
  Catalogue(LoadedPackages packages, IValidationSupport base) {
    this.packages = packages;
    this.base = base;
    packages.all(MetadataResource.class).forEach(one -> byUrl.put(one.getUrl(), one));
  }

  LoadedPackages packages() {
    return packages;
  }

  <T extends MetadataResource> Stream<T> all(Class<T> type) {
    return byUrl.values().stream().filter(type::isInstance).map(type::cast);
  }

  /** Profiles on resources, abstract ones too. */
  Stream<StructureDefinition> profiles() {
    return all(StructureDefinition.class)
        .filter(one -> one.getDerivation() == TypeDerivationRule.CONSTRAINT)
        .filter(one -> !isExtension(one));
  }

  static boolean isExtension(StructureDefinition definition) {
    return "Extension".equals(definition.getType());
  }

  /** The definition of a canonical URL, with or without version, if a package has it. */
  Optional<MetadataResource> find(@Nullable String canonical) {
    return canonical == null
        ? Optional.empty()
        : Optional.ofNullable(byUrl.get(withoutVersion(canonical)));
  }

  private <T extends MetadataResource> Optional<T> find(Class<T> type, @Nullable String canonical) {
    return find(canonical).filter(type::isInstance).map(type::cast);
  }

  /** A code system of the packages or of base R4. */
  Optional<CodeSystem> codeSystem(@Nullable String url) {
    return find(CodeSystem.class, url)
        .or(
            () ->
                Optional.ofNullable(url)
                    .map(base::fetchCodeSystem)
                    .filter(CodeSystem.class::isInstance)
                    .map(CodeSystem.class::cast));
  }

  /** A value set of the packages or of base R4. */
  Optional<ValueSet> valueSet(@Nullable String url) {
    return find(ValueSet.class, url)
        .or(
            () ->
                Optional.ofNullable(url)
                    .map(Catalogue::withoutVersion)
                    .map(base::fetchValueSet)
                    .filter(ValueSet.class::isInstance)
                    .map(ValueSet.class::cast));
  }

  /** The profile and those of the packages from which it derives, the most general first. */
  List<StructureDefinition> lineage(StructureDefinition profile) {
    Deque<StructureDefinition> line = new ArrayDeque<>();
    Optional<StructureDefinition> next = Optional.of(profile);
    while (next.isPresent() && !line.contains(next.get())) {
      line.addFirst(next.get());
      next = find(StructureDefinition.class, next.get().getBaseDefinition());
    }
    return new ArrayList<>(line);
  }

  /** What a definition is called. */
  static String title(MetadataResource definition) {
    if (definition instanceof SearchParameter parameter) {
      return parameter.getCode(); // R4 gives it no title, and this is what people type
    }
    return Stream.of(definition.getTitle(), definition.getName())
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .orElse(definition.getIdElement().getIdPart());
  }

  static Link link(MetadataResource definition) {
    return new Link(title(definition), PagePath.of(definition));
  }

  static Link linkById(MetadataResource definition) {
    return new Link(definition.getIdElement().getIdPart(), PagePath.of(definition));
  }

  /** A canonical URL in words where a package knows it. */
  Link link(String canonical) {
    return find(canonical).map(Catalogue::link).orElseGet(() -> Link.none(canonical));
  }

  /** A code system by its short name: a fragment stands for the system of which it is a part. */
  Link system(@Nullable String url) {
    if (url == null) {
      return Link.none("");
    }
    return find(CodeSystem.class, url)
        .map(
            system ->
                system.getContent() == CodeSystemContentMode.FRAGMENT
                    ? new Link(title(system).split(",", 2)[0], PagePath.of(system))
                    : linkById(system))
        .orElseGet(() -> Link.none(url));
  }

  static Entry entry(MetadataResource definition, String kind) {
    return new Entry(
        link(definition),
        definition.getIdElement().getIdPart(),
        kind,
        Words.firstSentence(definition.getDescription()));
  }

  private static String withoutVersion(String canonical) {
    int bar = canonical.indexOf('|');
    return bar < 0 ? canonical : canonical.substring(0, bar);
  }
}
