package org.sarcomafhir.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IMessagingServices;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.sarcomafhir.conformance.ProfileSelector;

/**
 * Tells the validator which sarcoma profile a resource's code or extensions select: an Observation
 * whose code is a mitotic count is checked as a mitotic count, claimed or not, also inside a
 * Bundle.
 *
 * <p>Only codes and extensions listed in the package select; a resource without one is checked
 * against base R4 and its claims. A claim of another profile that is itself selectable, or derived
 * from one that is, wins: a Condition with a sarcoma code that claims to be a metastasis is judged
 * as a metastasis.
 */
class SelectedProfiles extends FhirDefaultPolicyAdvisor {

  private record Code(String type, String system, String code) {}

  private record ExtensionOn(String type, String url) {}

  private final IWorkerContext definitions;
  private final Map<Code, List<String>> profilesByCode = new HashMap<>();
  private final Map<ExtensionOn, List<String>> profilesByExtension = new HashMap<>();
  private final Set<String> selectable = new HashSet<>();

  SelectedProfiles(IWorkerContext definitions, List<ProfileSelector> selectors) {
    this.definitions = definitions;
    for (ProfileSelector selector : selectors) {
      selectable.add(selector.profile());
      selector
          .codes()
          .forEach(
              coding ->
                  profilesByCode
                      .computeIfAbsent(
                          new Code(selector.type(), coding.getSystem(), coding.getCode()),
                          key -> new ArrayList<>())
                      .add(selector.profile()));
      selector
          .extensions()
          .forEach(
              url ->
                  profilesByExtension
                      .computeIfAbsent(
                          new ExtensionOn(selector.type(), url), key -> new ArrayList<>())
                      .add(selector.profile()));
    }
  }

  @Override
  public List<StructureDefinition> getImpliedProfilesForResource(
      IResourceValidator validator,
      Object appContext,
      String stackPath,
      ElementDefinition definition,
      StructureDefinition structure,
      Element resource,
      boolean valid,
      IMessagingServices messaging,
      List<ValidationMessage> messages) {
    if (claims(resource).stream().anyMatch(this::isSelectable)) {
      return List.of();
    }
    return selectedBy(resource).stream()
        .map(url -> definitions.fetchResource(StructureDefinition.class, url))
        .toList();
  }

  private Set<String> selectedBy(Element resource) {
    Set<String> profiles = new HashSet<>();
    Element concept = resource.getNamedChild("code");
    if (concept != null) {
      for (Element coding : concept.getChildrenByName("coding")) {
        Code code =
            new Code(
                resource.fhirType(),
                coding.getNamedChildValue("system"),
                coding.getNamedChildValue("code"));
        profiles.addAll(profilesByCode.getOrDefault(code, List.of()));
      }
    }
    for (Element extension : resource.getChildrenByName("extension")) {
      ExtensionOn key = new ExtensionOn(resource.fhirType(), extension.getNamedChildValue("url"));
      profiles.addAll(profilesByExtension.getOrDefault(key, List.of()));
    }
    return profiles;
  }

  /** A derived profile holds a resource to the rules of those it comes from as well. */
  private boolean isSelectable(String profile) {
    String url = profile;
    while (url != null && !selectable.contains(url)) {
      StructureDefinition definition = definitions.fetchResource(StructureDefinition.class, url);
      url = definition == null ? null : definition.getBaseDefinition();
    }
    return url != null;
  }

  private static Set<String> claims(Element resource) {
    Set<String> claims = new HashSet<>();
    Element meta = resource.getNamedChild("meta");
    if (meta != null) {
      meta.getChildrenByName("profile").stream()
          .filter(Element::hasPrimitiveValue)
          .forEach(profile -> claims.add(withoutVersion(profile.primitiveValue())));
    }
    return claims;
  }

  private static String withoutVersion(String canonical) {
    int bar = canonical.indexOf('|');
    return bar < 0 ? canonical : canonical.substring(0, bar);
  }
}
