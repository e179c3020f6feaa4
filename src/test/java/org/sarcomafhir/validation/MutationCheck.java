package org.sarcomafhir.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.validation.CaseFiles.ExpectedIssue;
import org.sarcomafhir.validation.CaseFiles.InvalidCase;

/**
 * Finds the rules that could be deleted from the profiles without any negative case noticing. A
 * case notices when an issue that it expects is raised no more.
 */
final class MutationCheck {

  private static final Pattern SLICE = Pattern.compile(":[^.]+|\\[x]");
  private static final Pattern POSITION = Pattern.compile("\\[\\d+]|\\.ofType\\(\\w+\\)");

  private final WorkerContextValidationSupportAdapter definitions;
  private final StatedRules rules;
  private final List<InvalidCase> cases;

  MutationCheck(
      WorkerContextValidationSupportAdapter definitions,
      StatedRules rules,
      List<InvalidCase> cases) {
    this.definitions = definitions;
    this.rules = rules;
    this.cases = List.copyOf(cases);
  }

  /** Names those of the rules that no case defends; works on all processors. */
  List<String> undefended(List<StatedRule> candidates) {
    return candidates.parallelStream()
        .filter(rule -> !isDefended(rule))
        .map(rule -> rule + ": no negative case notices when it is dropped")
        .toList();
  }

  /** The expected issues of all cases that profiles with nothing dropped do not raise. */
  List<ExpectedIssue> missingWithAllRules() {
    ValidationEngine engine = engine(rules.unchanged());
    return cases.parallelStream().flatMap(invalid -> missing(invalid, engine).stream()).toList();
  }

  /** What the profiles say about a case without a rule. */
  List<Issue> issuesWithout(StatedRule rule, InvalidCase invalid) {
    return issues(invalid, engine(rules.without(rule)));
  }

  private boolean isDefended(StatedRule rule) {
    Map<String, StructureDefinition> changed = rules.without(rule);
    ValidationEngine engine = engine(changed);
    return cases.stream()
        .filter(invalid -> uses(invalid, changed.keySet()))
        .filter(invalid -> invalid.expected().stream().anyMatch(e -> mayComeFrom(rule, e)))
        .sorted(Comparator.comparing(invalid -> !pointsAt(rule, invalid)))
        .flatMap(invalid -> missing(invalid, engine).stream())
        .anyMatch(expected -> mayComeFrom(rule, expected));
  }

  private ValidationEngine engine(Map<String, StructureDefinition> replaced) {
    return new ValidationEngine(
        new ChangedDefinitions(definitions, replaced), LoadedPackage.profiles());
  }

  private static List<ExpectedIssue> missing(InvalidCase invalid, ValidationEngine engine) {
    List<Issue> issues = issues(invalid, engine);
    return invalid.expected().stream()
        .filter(expected -> issues.stream().noneMatch(expected::isMetBy))
        .toList();
  }

  private static List<Issue> issues(InvalidCase invalid, ValidationEngine engine) {
    return engine.check(SourceDocument.json(invalid.document().text()), List.of());
  }

  /** By its folder, by its claim, or by an extension in it. */
  private static boolean uses(InvalidCase invalid, Set<String> profiles) {
    return profiles.stream()
        .anyMatch(
            url ->
                url.endsWith("/" + invalid.profile())
                    || invalid.document().text().contains("\"" + url + "\""));
  }

  /** An invariant is recognised by its key; what any other rule raises has no name. */
  private static boolean mayComeFrom(StatedRule rule, ExpectedIssue expected) {
    return rule.kind() != RuleKind.INVARIANT
        || Pattern.compile("\\b" + Pattern.quote(rule.words()) + "\\b")
            .matcher(expected.key())
            .find();
  }

  /** Whether a case looks as if it were about the rule: it is tried before others. */
  private static boolean pointsAt(StatedRule rule, InvalidCase invalid) {
    String path = SLICE.matcher(rule.element()).replaceAll("");
    boolean extension = path.startsWith("Extension");
    return invalid.expected().stream()
        .anyMatch(
            expected ->
                rule.element().endsWith(expected.key().replaceFirst(": .*", ""))
                    || POSITION.matcher(expected.at()).replaceAll("").equals(path)
                    || (extension && expected.at().contains(".extension"))
                    || (rule.kind() == RuleKind.CONTEXT && expected.key().contains("allowed")));
  }
}
