package org.sarcomafhir.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.export.ExportOrder.Level;
import org.sarcomafhir.export.ExportRecord.Failure;
import org.sarcomafhir.export.ExportRecord.State;
import org.sarcomafhir.export.ExportedFile.Kind;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/** How long exports live, how many run, and what remains of them when the server ends. */
class ExportsTest {

  private static final Owner OWNER = new Owner("client", "account");
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final ExportOrder ORDER =
      new ExportOrder(
          "http://here/$export",
          List.of("Patient"),
          Level.SYSTEM,
          null,
          null,
          List.of(),
          List.of());
  private static final ExportProperties PROPERTIES =
      new ExportProperties(null, Duration.ofHours(24), 1, 2);

  private final Path root;
  private final AtomicReference<Instant> now = new AtomicReference<>(BEGIN);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private @Nullable Exports exports;

  ExportsTest(@TempDir Path root) {
    this.root = root;
  }

  @AfterEach
  void close() {
    mayEnd.countDown();
    if (exports != null) {
      exports.close();
    }
  }

  private Exports with(Exports.Work work) throws IOException {
    Exports started =
        new Exports(
            new ExportFolder(root),
            PROPERTIES,
            new SetClock(now),
            new Outcomes(FhirContext.forR4Cached()),
            work);
    exports = started;
    return started;
  }

  /** Five lines in files of two. */
  private List<ExportedFile> fiveLines(Export export, ExportOrder order) throws IOException {
    LineFiles files =
        new LineFiles(
            new ExportFolder(root),
            export.id(),
            Kind.OUTPUT,
            "Patient",
            PROPERTIES.resourcesPerFile());
    try (files) {
      for (int line = 0; line < 5; line++) {
        files.add("{\"number\": " + line + "}");
      }
    }
    return files.made();
  }

  /** Goes on until the test, or the server, ends it. */
  private List<ExportedFile> endless(Export export, ExportOrder order)
      throws IOException, ExportRun.Stopped {
    List<ExportedFile> files = fiveLines(export, order);
    while (mayEnd.getCount() > 0) {
      if (!export.isToGoOn()) {
        throw new ExportRun.Stopped();
      }
      Thread.onSpinWait();
    }
    return files;
  }

  private Export ended(Export export) {
    assertThat(export.hasEndedWithin(LONG)).isTrue();
    return export;
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> found = Files.list(root)) {
      return found.toList();
    }
  }

  @Test
  void makesFilesOfSoManyLines() throws IOException {
    Exports exports = with(this::fiveLines);
    Export export = ended(exports.start(OWNER, ORDER, BEGIN));
    assertThat(export.record().state()).isEqualTo(State.COMPLETE);
    assertThat(export.record().files())
        .extracting(ExportedFile::name, ExportedFile::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Patient-1.ndjson", 2L),
            org.assertj.core.groups.Tuple.tuple("Patient-2.ndjson", 2L),
            org.assertj.core.groups.Tuple.tuple("Patient-3.ndjson", 1L));
  }

  @Test
  void keepsFilesForTheirTimeAndNoLonger() throws IOException {
    Exports exports = with(this::fiveLines);
    Export export = ended(exports.start(OWNER, ORDER, BEGIN));
    now.set(BEGIN.plus(Duration.ofHours(24)).minusMillis(1));
    exports.sweep();
    assertThat(exports.find(export.id(), OWNER)).isSameAs(export);
    assertThat(folders()).hasSize(1);

    now.set(BEGIN.plus(Duration.ofHours(24)));
    assertThatThrownBy(() -> exports.find(export.id(), OWNER))
        .isInstanceOf(ResourceNotFoundException.class);
    exports.sweep();
    assertThat(folders()).isEmpty();
  }

  @Test
  void tellsNobodyElse() throws IOException {
    Exports exports = with(this::fiveLines);
    Export export = ended(exports.start(OWNER, ORDER, BEGIN));
    for (Owner other :
        List.of(new Owner("client", "other"), new Owner("other", "account"), new Owner("", ""))) {
      assertThatThrownBy(() -> exports.find(export.id(), other))
          .isInstanceOf(ResourceNotFoundException.class);
    }
  }

  @Test
  void runsNoMoreThanItMay() throws IOException {
    Exports exports = with(this::endless);
    Export first = exports.start(OWNER, ORDER, BEGIN);
    assertThatThrownBy(() -> exports.start(OWNER, ORDER, BEGIN))
        .isInstanceOfSatisfying(
            BaseServerResponseException.class,
            refusal -> {
              assertThat(refusal.getStatusCode()).isEqualTo(429);
              assertThat(refusal.getResponseHeaders()).containsKey("Retry-After");
              assertThat(refusal.getMessage()).contains("export.at-a-time");
            });
    assertThat(folders()).hasSize(1);
    mayEnd.countDown();
    ended(first);
    ended(exports.start(OWNER, ORDER, BEGIN));
  }

  @Test
  void leavesNothingOfWhatIsCancelled() throws IOException {
    Exports exports = with(this::endless);
    Export export = exports.start(OWNER, ORDER, BEGIN);
    assertThat(export.hasEndedWithin(Duration.ofMillis(1))).isFalse();
    exports.delete(exports.find(export.id(), OWNER));
    assertThatThrownBy(() -> exports.find(export.id(), OWNER))
        .isInstanceOf(ResourceNotFoundException.class);
    ended(export);
    exports.close();
    assertThat(folders()).isEmpty();
  }

  @Test
  void hasFailedWhenTheServerEnds() throws IOException {
    Exports exports = with(this::endless);
    Export export = exports.start(OWNER, ORDER, BEGIN);
    exports.close();
    assertFailed(with(this::fiveLines).find(export.id(), OWNER), 500, "Start the export again");
  }

  /** As after a power failure: nobody has written what has become of it. */
  @Test
  void hasFailedWhenTheServerWasKilled() throws IOException {
    ExportFolder folder = new ExportFolder(root);
    ExportRecord running = ExportRecord.begun("lost", OWNER, "url", BEGIN.toString());
    folder.save(running);
    fiveLines(new Export(running), ORDER);
    assertFailed(with(this::fiveLines).find("lost", OWNER), 500, "the server was stopped");
    try (Stream<Path> files = Files.list(root.resolve("lost"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void isThereAfterARestart() throws IOException {
    Exports exports = with(this::fiveLines);
    Export export = ended(exports.start(OWNER, ORDER, BEGIN));
    exports.close();
    assertThat(with(this::fiveLines).find(export.id(), OWNER).record()).isEqualTo(export.record());
  }

  @Test
  void saysWhyItHasFailed() throws IOException {
    Export refused =
        with((export, order) -> {
              throw Refused.badRequest(IssueCode.SEARCH_VALUE_INVALID, "No such date");
            })
            .start(OWNER, ORDER, BEGIN);
    assertFailed(ended(refused), 400, "No such date");
    close();
    Export broken =
        with((export, order) -> {
              throw new IllegalStateException("secret");
            })
            .start(OWNER, ORDER, BEGIN);
    assertFailed(ended(broken), 500, "Ask the operator");
    assertThat(Objects.requireNonNull(broken.record().failure()).outcome())
        .doesNotContain("secret");
  }

  private static void assertFailed(Export export, int status, String words) {
    assertThat(export.record().state()).isEqualTo(State.FAILED);
    assertThat(export.record().files()).isEmpty();
    Failure failure = Objects.requireNonNull(export.record().failure());
    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.outcome()).contains("OperationOutcome", words);
  }
}
