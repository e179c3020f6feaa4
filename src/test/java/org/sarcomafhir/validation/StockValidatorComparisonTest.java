package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.validation.Comparison.Finding;

/**
 * The engine says what HAPI's own validator says: same severity, same place, same words, as often.
 *
 * <p>HAPI's validator gets the same definitions and the same choice of profiles; its terminology is
 * its own.
 */
@TestInstance(Lifecycle.PER_CLASS)
class StockValidatorComparisonTest {

  /** {@code -Dcomparison=all} compares every document, otherwise every fourth. */
  private static final boolean ALL = "all".equals(System.getProperty("comparison"));

  private final List<Comparison> comparisons = compare(sample(ComparedDocuments.all()));

  private static List<CaseFiles.Document> sample(List<CaseFiles.Document> documents) {
    return IntStream.range(0, documents.size())
        .filter(place -> ALL || place % 4 == 0)
        .mapToObj(documents::get)
        .toList();
  }

  /** The first alone: definitions load with it. */
  private static List<Comparison> compare(List<CaseFiles.Document> documents) {
    Comparison.of(documents.get(0));
    return documents.parallelStream().map(Comparison::of).toList();
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  List<IntendedDifference> intendedDifferences() {
    return IntendedDifference.all();
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void saysWhatTheStockValidatorSays(Comparison comparison) {
    List<Finding> ours = comparison.onlyOurs();
    List<Finding> stock = comparison.onlyStock();

    for (IntendedDifference difference : IntendedDifference.all()) {
      ours = difference.withoutOurs(ours);
      stock = difference.withoutStock(stock);
    }

    assertThat(ours).as("only the engine says").isEmpty();
    assertThat(stock).as("only the stock validator says").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("intendedDifferences")
  void differsWhereItIsMeantTo(IntendedDifference difference) {
    assumeTrue(ALL, "not every document is compared; -Dcomparison=all does");
    assertThat(comparisons).anyMatch(difference::occursIn);
  }
}
