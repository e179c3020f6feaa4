package org.sarcomafhir.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** Where each definition is used by others. */
final class Uses {

  private final Map<String, List<Entry>> byUrl = new LinkedHashMap<>();

  Uses(Catalogue catalogue) {
    catalogue.all(StructureDefinition.class).forEach(this::read);
    catalogue.all(ValueSet.class).forEach(this::read);
    catalogue.all(ConceptMap.class).forEach(this::read);
    catalogue.all(SearchParameter.class).forEach(this::read);
  }

  /** Those that use it, and how. */
  List<Entry> of(String url) {
    return byUrl.getOrDefault(url, List.of());
  }

  private void read(StructureDefinition profile) {
    extensions(profile, profile.getExtension());
    for (ElementDefinition element : profile.getDifferential().getElement()) {
      String at = element.getId().substring(element.getId().indexOf('.') + 1);
      element.getType().stream()
          .flatMap(
              type -> Stream.concat(type.getProfile().stream(), type.getTargetProfile().stream()))
          .map(CanonicalType::getValue)
          .forEach(url -> add(url, profile, at));
      if (element.hasBinding()) {
        add(
            element.getBinding().getValueSet(),
            profile,
            at + ", " + element.getBinding().getStrength().toCode());
      }
    }
  }

  private void read(ValueSet valueSet) {
    valueSet
        .getCompose()
        .getInclude()
        .forEach(
            include -> {
              add(include.getSystem(), valueSet, include.hasConcept() ? "some codes" : "all codes");
              include.getValueSet().forEach(url -> add(url.getValue(), valueSet, "included"));
            });
  }

  private void read(ConceptMap map) {
    add(map.hasSource() ? map.getSource().primitiveValue() : null, map, "source");
    add(map.hasTarget() ? map.getTarget().primitiveValue() : null, map, "target");
    map.getGroup()
        .forEach(
            group -> {
              add(group.getSource(), map, "source");
              add(group.getTarget(), map, "target");
            });
  }

  private void read(SearchParameter parameter) {
    extensions(parameter, parameter.getExtension());
    parameter.getComponent().forEach(part -> add(part.getDefinition(), parameter, "as a part"));
  }

  /** An extension such as profile-selector names what it uses. */
  private void extensions(MetadataResource user, List<Extension> extensions) {
    for (Extension extension : extensions) {
      if (extension.getValue() instanceof CanonicalType url) {
        add(
            url.getValue(),
            user,
            extension.getUrl().substring(extension.getUrl().lastIndexOf('/') + 1));
      }
    }
  }

  private void add(@Nullable String url, MetadataResource user, String how) {
    if (url == null) {
      return;
    }
    int bar = url.indexOf('|');
    Entry entry =
        new Entry(Catalogue.link(user), user.getIdElement().getIdPart(), user.fhirType(), how);
    List<Entry> known =
        byUrl.computeIfAbsent(bar < 0 ? url : url.substring(0, bar), unknown -> new ArrayList<>());
    if (!known.contains(entry)) {
      known.add(entry);
    }
  }
}
