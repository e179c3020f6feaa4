package org.sarcomafhir.consistency;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPath.IParsedExpression;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.conformance.CaseRule;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.conformance.ProfileSelector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules across resources that the profiles of the package state, see {@link CaseRule}. A
 * resource keeps those of the profiles that it claims and of those that its code or extensions
 * select. Safe for concurrent use.
 */
final class CaseRules {

  private static final Logger LOG = LoggerFactory.getLogger(CaseRules.class);

  private record ParsedRule(CaseRule rule, IParsedExpression expression) {}

  private final Map<String, List<ParsedRule>> byProfile = new HashMap<>();
  private final Set<String> types = new TreeSet<>();
  private final List<ProfileSelector> selectors;
  private final IFhirPath path;
  private final ThreadLocal<Function<IIdType, @Nullable IBase>> resolver =
      ThreadLocal.withInitial(() -> reference -> null);

  /**
   * Parses the rules.
   *
   * @throws IllegalStateException when one is no FHIRPath
   */
  CaseRules(FhirContext context, ProfilePackage profiles) {
    path = context.newFhirPath();
    path.setEvaluationContext(
        new IFhirPathEvaluationContext() {
          @Override
          public @Nullable IBase resolveReference(IIdType reference, @Nullable IBase from) {
            return resolver.get().apply(reference);
          }
        });
    for (CaseRule rule : profiles.caseRules()) {
      ParsedRule parsed = new ParsedRule(rule, parse(rule));
      for (String profile : rule.profiles()) {
        byProfile.computeIfAbsent(profile, unknown -> new ArrayList<>()).add(parsed);
      }
    }
    profiles
        .all(StructureDefinition.class)
        .filter(definition -> byProfile.containsKey(definition.getUrl()))
        .forEach(definition -> types.add(definition.getType()));
    selectors = profiles.selectors();
  }

  /** The resource types that have rules. */
  Set<String> types() {
    return Set.copyOf(types);
  }

  /**
   * The rules that a resource breaks.
   *
   * @param targets leads from a reference to the resource it names, or to nothing
   */
  List<CaseRule> brokenBy(DomainResource resource, Function<IIdType, @Nullable IBase> targets) {
    resolver.set(targets);
    try {
      return rulesOf(resource).stream()
          .filter(rule -> !isKept(rule, resource))
          .map(ParsedRule::rule)
          .toList();
    } finally {
      resolver.remove();
    }
  }

  private List<ParsedRule> rulesOf(DomainResource resource) {
    Set<String> profiles = new TreeSet<>();
    resource.getMeta().getProfile().stream()
        .filter(profile -> profile.hasValue())
        .map(profile -> profile.getValue().replaceFirst("\\|.*$", ""))
        .forEach(profiles::add);
    selectors.stream()
        .filter(selector -> selector.selects(resource))
        .map(ProfileSelector::profile)
        .forEach(profiles::add);
    return profiles.stream()
        .flatMap(profile -> byProfile.getOrDefault(profile, List.of()).stream())
        .distinct()
        .toList();
  }

  private boolean isKept(ParsedRule rule, DomainResource resource) {
    try {
      return path.evaluateFirst(resource, rule.expression(), BooleanType.class)
          .map(BooleanType::booleanValue)
          .orElse(false);
    } catch (DataFormatException e) {
      return true; // a value that cannot be read, which is refused for itself
    } catch (
        RuntimeException
            e) { // whatever the library throws: a fault of the rule is none of the sender's
      LOG.error("Rule {} cannot be judged on {}", rule.rule().key(), resource.fhirType(), e);
      return true;
    }
  }

  private IParsedExpression parse(CaseRule rule) {
    try {
      return path.parse(rule.expression());
    } catch (Exception e) { // declared by the library
      throw new IllegalStateException(
          "Rule %s of %s is no FHIRPath".formatted(rule.key(), rule.library()), e);
    }
  }
}
