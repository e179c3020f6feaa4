package org.sarcomafhir.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.bundle.BundleView;
import org.sarcomafhir.conformance.CaseRule;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.findings.Finding;
import org.slf4j.LoggerFactory;

/**
 * Every rule across resources: {@code profiles/case-tests/<key>} holds Bundles that break that rule
 * and no other ({@code f1-...}), and near misses that break none ({@code p1-...}).
 */
class CaseRulesTest {

  private static final Path CASES = Path.of("profiles/case-tests");
  private static final FhirContext CONTEXT = LoadedPackage.context();
  private static final ProfilePackage PACKAGE = LoadedPackage.profiles();
  private static final CaseRulesInBundle RULES =
      new CaseRulesInBundle(new CaseRules(CONTEXT, PACKAGE));

  private final ListAppender<ILoggingEvent> failures = new ListAppender<>();

  /** A rule that fails is logged and passes. */
  @BeforeEach
  void listen() {
    failures.start();
    ((Logger) LoggerFactory.getLogger(CaseRules.class)).addAppender(failures);
  }

  @AfterEach
  void noRuleFailed() {
    ((Logger) LoggerFactory.getLogger(CaseRules.class)).detachAppender(failures);
    assertThat(failures.list.stream().map(ILoggingEvent::getFormattedMessage)).isEmpty();
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Bundle bundle(Path file) {
    try {
      return CONTEXT.newJsonParser().parseResource(Bundle.class, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the folder. */
  private static String rule(Path file) {
    return file.getName(file.getNameCount() - 2).toString();
  }

  private static String key(Finding finding) {
    return String.valueOf(finding.rule());
  }

  private static BundleView view(Path file) {
    return new BundleView(bundle(file), MissingNode.getInstance(), null);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void judgesAsExpected(Path file) {
    boolean fails = file.getFileName().toString().startsWith("f");
    List<String> expected = fails ? List.of(rule(file)) : List.of();

    List<Finding> issues = RULES.review(view(file));

    assertThat(issues.stream().map(CaseRulesTest::key)).isEqualTo(expected);
    assertThat(issues)
        .allSatisfy(
            issue ->
                assertThat(issue.expression()).matches("Bundle\\.entry\\[\\d+]\\.resource\\..+"));
  }

  @Test
  void everyRuleIsDefendedByACaseThatFails() throws IOException {
    Set<String> undefended = new TreeSet<>();
    PACKAGE.caseRules().forEach(rule -> undefended.add(rule.key() + " " + rule.expression()));
    for (Path file : cases()) {
      for (Finding issue : RULES.review(view(file))) {
        PACKAGE.caseRules().stream()
            .filter(rule -> rule.key().equals(issue.rule()))
            .filter(rule -> issue.expression().endsWith("." + rule.element()))
            .forEach(rule -> undefended.remove(rule.key() + " " + rule.expression()));
      }
    }

    assertThat(undefended).as("rules that no case in %s breaks", CASES).isEmpty();
  }

  @Test
  void everyRuleHasANearMiss() throws IOException {
    Set<String> keys = new TreeSet<>();
    PACKAGE.caseRules().stream().map(CaseRule::key).forEach(keys::add);
    List<String> missed = new ArrayList<>();
    for (Path file : cases()) {
      if (file.getFileName().toString().startsWith("p")) {
        missed.add(rule(file));
      }
    }

    assertThat(missed).containsAll(keys);
  }
}
