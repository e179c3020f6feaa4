package org.sarcomafhir.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.jspecify.annotations.Nullable;

/**
 * The elements of which a profile says something, nested as in a resource, slices below what they
 * slice.
 */
final class ElementTree {

  private final Catalogue catalogue;
  private final FixedValues fixedValues;
  private final Sayings sayings;
  private final Map<String, List<String>> below = new LinkedHashMap<>();

  private ElementTree(Catalogue catalogue, FixedValues fixedValues, Sayings sayings) {
    this.catalogue = catalogue;
    this.fixedValues = fixedValues;
    this.sayings = sayings;
  }

  static List<ElementNode> of(Sayings sayings, Catalogue catalogue, FixedValues fixedValues) {
    ElementTree tree = new ElementTree(catalogue, fixedValues, sayings);
    sayings.ids().forEach(tree::hang);
    return tree.nodes(sayings.profile().getType());
  }

  private void hang(String id) {
    String parent = parent(id);
    if (parent.isEmpty()) {
      return;
    }
    List<String> siblings = below.computeIfAbsent(parent, unknown -> new ArrayList<>());
    if (!siblings.contains(id)) {
      siblings.add(id);
      hang(parent);
    }
  }

  /** The element that a slice slices, or else the element around it; nothing for the root. */
  private static String parent(String id) {
    int dot = id.lastIndexOf('.');
    int colon = id.lastIndexOf(':');
    return id.substring(0, Math.max(0, Math.max(dot, colon)));
  }

  private List<ElementNode> nodes(String parent) {
    return below.getOrDefault(parent, List.of()).stream()
        .sorted(Comparator.comparingInt(this::place))
        .map(this::node)
        .toList();
  }

  private ElementNode node(String id) {
    return new ElementNode(
        id.substring(parent(id).length() + 1),
        isSlice(id),
        cardinality(id),
        types(id),
        sayings
            .first(id, ElementDefinition::hasMustSupport)
            .map(ElementDefinition::getMustSupport)
            .orElse(false),
        sayings.first(id, FixedValues::has).map(fixedValues::of).orElse(List.of()),
        words(id),
        binding(id),
        sayings.inheritedFrom(id),
        rules(id),
        nodes(id));
  }

  /** R4 has an order; what it does not know comes last. */
  private int place(String id) {
    return sayings.base(id).map(BaseElements.Element::place).orElse(Integer.MAX_VALUE);
  }

  private String cardinality(String id) {
    Optional<ElementDefinition> base = sayings.base(id).map(BaseElements.Element::definition);
    Optional<Integer> min =
        sayings
            .first(id, ElementDefinition::hasMin)
            .or(() -> base)
            .map(
                element -> isSlice(id) && base.equals(Optional.of(element)) ? 0 : element.getMin());
    Optional<String> max =
        sayings.first(id, ElementDefinition::hasMax).or(() -> base).map(ElementDefinition::getMax);
    return min.isEmpty() && max.isEmpty()
        ? ""
        : min.map(String::valueOf).orElse("") + ".." + max.orElse("");
  }

  private static boolean isSlice(String id) {
    return id.lastIndexOf(':') > id.lastIndexOf('.');
  }

  private List<Link> types(String id) {
    Optional<ElementDefinition> said = sayings.first(id, ElementDefinition::hasType);
    Optional<BaseElements.Element> base = sayings.base(id);
    if (said.isEmpty() && base.isPresent() && !base.get().type().isEmpty()) {
      return base.get().definition().getType().size() == 1
          ? types(base.get().definition())
          : List.of(Link.none(base.get().type()));
    }
    return said.or(() -> base.map(BaseElements.Element::definition))
        .map(this::types)
        .orElse(List.of());
  }

  private List<Link> types(ElementDefinition element) {
    return element.getType().stream().flatMap(this::type).distinct().toList();
  }

  private Stream<Link> type(TypeRefComponent type) {
    if (type.hasProfile()) {
      return type.getProfile().stream().map(CanonicalType::getValue).map(this::named);
    }
    String code = type.getCode().substring(type.getCode().lastIndexOf('.') + 1);
    String name = type.getCode().startsWith("http") ? code.toLowerCase(Locale.ROOT) : code;
    return type.hasTargetProfile()
        ? type.getTargetProfile().stream()
            .map(CanonicalType::getValue)
            .map(this::named)
            .map(target -> new Link("to " + target.text(), target.href()))
        : Stream.of(Link.none(name));
  }

  /** A profile by its title; one that no package has by the end of its URL. */
  private Link named(String canonical) {
    return catalogue
        .find(canonical)
        .map(Catalogue::link)
        .orElseGet(() -> Link.none(canonical.substring(canonical.lastIndexOf('/') + 1)));
  }

  private ElementNode.Words words(String id) {
    String label =
        sayings.first(id, ElementDefinition::hasShort).map(ElementDefinition::getShort).orElse("");
    String comment =
        Stream.of(
                sayings
                    .first(id, ElementDefinition::hasDefinition)
                    .map(ElementDefinition::getDefinition),
                sayings.first(id, ElementDefinition::hasComment).map(ElementDefinition::getComment))
            .flatMap(Optional::stream)
            .filter(text -> !text.equals(label))
            .distinct()
            .collect(Collectors.joining(" "));
    return new ElementNode.Words(label, comment);
  }

  private ElementNode.@Nullable Binding binding(String id) {
    return sayings
        .first(id, ElementDefinition::hasBinding)
        .map(ElementDefinition::getBinding)
        .filter(ElementDefinitionBindingComponent::hasValueSet)
        .map(
            one ->
                new ElementNode.Binding(
                    one.getStrength().toCode(), catalogue.link(one.getValueSet())))
        .orElse(null);
  }

  private List<String> rules(String id) {
    return sayings.about(id).stream()
        .flatMap(saying -> saying.element().getConstraint().stream())
        .map(constraint -> constraint.getKey())
        .distinct()
        .toList();
  }
}
