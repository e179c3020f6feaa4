package org.sarcomafhir.database;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * What keeps a command from using the database, in the words that the server would use at start.
 *
 * @param what is wrong
 * @param remedy what to do
 */
public record DatabaseTrouble(String what, String remedy) {

  private static final List<FailureAnalyzer> ANALYZERS =
      List.of(
          new DataFolderInUseAnalyzer(),
          new PostgresqlRefusalAnalyzer(),
          new UnfitDatabaseAnalyzer());

  /** The trouble behind an exception, when it is one of the known ones. */
  public static Optional<DatabaseTrouble> behind(Throwable failure) {
    return ANALYZERS.stream()
        .map(analyzer -> analyzer.analyze(failure))
        .filter(Objects::nonNull)
        .findFirst()
        .map(DatabaseTrouble::of);
  }

  private static DatabaseTrouble of(FailureAnalysis analysis) {
    return new DatabaseTrouble(
        Objects.toString(analysis.getDescription(), ""),
        Objects.toString(analysis.getAction(), ""));
  }
}
