package org.sarcomafhir.pages;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.model.Canonical;
import org.sarcomafhir.pages.ProfileView.Identity;
import org.sarcomafhir.pages.ProfileView.Place;
import org.sarcomafhir.pages.ProfileView.Trial;

/** Puts together what the page of a profile shows. */
final class ProfileViews {

  private final Catalogue catalogue;
  private final IValidationSupport base;
  private final Uses uses;
  private final Examples examples;
  private final Findable findable;
  private final Codes codes;
  private final Rules rules;
  private final Supplier<String> fhirPath;

  /**
   * Views of profiles.
   *
   * @param fhirPath the path of the FHIR base on this server
   */
  ProfileViews(
      Catalogue catalogue,
      IValidationSupport base,
      Uses uses,
      Examples examples,
      Findable findable,
      Supplier<String> fhirPath) {
    this.catalogue = catalogue;
    this.base = base;
    this.uses = uses;
    this.examples = examples;
    this.findable = findable;
    this.fhirPath = fhirPath;
    codes = new Codes(catalogue);
    rules = new Rules(catalogue);
  }

  ProfileView of(StructureDefinition profile) {
    Sayings sayings = Sayings.of(profile, catalogue, base);
    List<Example> shown = examples(profile);
    List<Entry> found = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    for (SearchParameter one : findable.on(profile.getType())) {
      (findable.finds(one, shown) ? found : others)
          .add(Catalogue.entry(one, one.getType().toCode()));
    }
    return new ProfileView(
        identity(profile),
        place(profile),
        ElementTree.of(sayings, catalogue, new FixedValues(catalogue, codes)),
        Rules.of(sayings),
        rules.across(profile.getUrl()),
        bindings(sayings),
        shown.stream().map(example -> trial(example, profile.getUrl())).toList(),
        found,
        others);
  }

  private static Identity identity(StructureDefinition profile) {
    String kind =
        Catalogue.isExtension(profile)
            ? "Extension"
            : (profile.getAbstract() ? "Abstract profile on " : "Profile on ") + profile.getType();
    return new Identity(
        Catalogue.title(profile),
        profile.getIdElement().getIdPart(),
        profile.getUrl(),
        Words.orEmpty(profile.getVersion()),
        kind,
        Words.paragraphs(profile.getDescription(), profile.getPurpose()));
  }

  private Place place(StructureDefinition profile) {
    List<StructureDefinition> lineage = catalogue.lineage(profile);
    return new Place(
        Catalogue.isExtension(profile)
            ? String.join(
                ", ", profile.getContext().stream().map(one -> one.getExpression()).toList())
            : profile.getType(),
        profile.getAbstract(),
        Catalogue.isExtension(profile),
        lineage.subList(0, lineage.size() - 1).stream().map(Catalogue::link).toList(),
        catalogue
            .all(StructureDefinition.class)
            .filter(one -> profile.getUrl().equals(one.getBaseDefinition()))
            .map(Catalogue::link)
            .toList(),
        profile.getExtensionsByUrl(Canonical.PROFILE_SELECTOR).stream()
            .map(one -> selector(one.getValue().primitiveValue()))
            .toList(),
        uses.of(profile.getUrl()));
  }

  /** A list of codes, or an extension, that selects a profile. */
  private Link selector(String url) {
    Link link = catalogue.link(url);
    boolean extension =
        catalogue.find(url).filter(StructureDefinition.class::isInstance).isPresent();
    return new Link((extension ? "the extension " : "a code of ") + link.text(), link.href());
  }

  /** Examples that claim the profile or one derived from it. */
  private List<Example> examples(StructureDefinition profile) {
    return examples.all().stream()
        .filter(
            example ->
                example.profiles().stream()
                    .flatMap(url -> catalogue.find(url).stream())
                    .filter(StructureDefinition.class::isInstance)
                    .map(StructureDefinition.class::cast)
                    .anyMatch(
                        claimed ->
                            claimed == profile
                                || (profile.getAbstract()
                                    && catalogue.lineage(claimed).contains(profile))))
        .toList();
  }

  /** An example that is checked by a profile, or by what it claims where none is named. */
  Trial trial(Example example, String profile) {
    String named =
        profile.isEmpty() ? "" : "?profile=" + URLEncoder.encode(profile, StandardCharsets.UTF_8);
    return new Trial(example, fhirPath.get() + "/" + example.type() + "/$validate" + named);
  }

  private List<Bound> bindings(Sayings sayings) {
    Map<String, List<String>> byList = new LinkedHashMap<>();
    for (String id : sayings.ids()) {
      sayings
          .first(id, ElementDefinition::hasBinding)
          .map(ElementDefinition::getBinding)
          .filter(ElementDefinitionBindingComponent::hasValueSet)
          .ifPresent(
              one ->
                  byList
                      .computeIfAbsent(one.getValueSet(), unknown -> new ArrayList<>())
                      .add(id.substring(id.indexOf('.') + 1) + ", " + one.getStrength().toCode()));
    }
    return byList.entrySet().stream().map(one -> bound(one.getKey(), one.getValue())).toList();
  }

  private Bound bound(String url, List<String> elements) {
    return new Bound(
        catalogue.link(url),
        catalogue.valueSet(url).map(ValueSet::getDescription).map(Words::orEmpty).orElse(""),
        elements,
        catalogue.valueSet(url).map(codes::of).orElse(List.of()));
  }
}
