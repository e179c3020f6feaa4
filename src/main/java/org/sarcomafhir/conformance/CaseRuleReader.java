package org.sarcomafhir.conformance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.Type;
import org.sarcomafhir.model.Canonical;

/** Reads the {@link Canonical#CASE_RULE} extensions of a package. */
final class CaseRuleReader {

  private final ProfilePackage profiles;

  CaseRuleReader(ProfilePackage profiles) {
    this.profiles = profiles;
  }

  /**
   * All rules.
   *
   * @throws IllegalStateException when a rule lacks a part or names a profile that is not in the
   *     package: it would silently never be applied
   */
  List<CaseRule> read() {
    return profiles
        .all(Library.class)
        .flatMap(
            library ->
                library.getExtensionsByUrl(Canonical.CASE_RULE).stream()
                    .map(rule -> rule(library, rule)))
        .toList();
  }

  private CaseRule rule(Library library, Extension rule) {
    Set<String> applies = new TreeSet<>();
    rule.getExtensionsByUrl("profile")
        .forEach(extension -> addWithDerived(text(extension.getValue()).orElse(""), applies));
    return new CaseRule(
        library.getUrl(),
        part(rule, "key"),
        IssueSeverity.fromCode(part(rule, "severity")),
        part(rule, "element"),
        part(rule, "expression"),
        part(rule, "human"),
        applies);
  }

  private void addWithDerived(String url, Set<String> found) {
    if (profiles.all(StructureDefinition.class).noneMatch(known -> url.equals(known.getUrl()))) {
      throw new IllegalStateException(
          "A rule across resources names the profile %s, which is not here".formatted(url));
    }
    found.add(url);
    profiles
        .all(StructureDefinition.class)
        .filter(definition -> url.equals(definition.getBaseDefinition()))
        .forEach(definition -> addWithDerived(definition.getUrl(), found));
  }

  private static String part(Extension rule, String part) {
    return Optional.ofNullable(rule.getExtensionByUrl(part))
        .flatMap(extension -> text(extension.getValue()))
        .orElseThrow(
            () -> new IllegalStateException("A rule across resources has no %s".formatted(part)));
  }

  private static Optional<String> text(Type value) {
    if (value instanceof Expression expression) {
      return Optional.ofNullable(expression.getExpression());
    }
    return value instanceof PrimitiveType<?> primitive
        ? Optional.ofNullable(primitive.getValueAsString())
        : Optional.empty();
  }
}
