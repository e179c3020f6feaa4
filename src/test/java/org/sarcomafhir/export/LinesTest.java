package org.sarcomafhir.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.export.ExportedFile.Kind;
import org.sarcomafhir.fhir.bulk.RowReader;

/** A resource that cannot be read costs the others nothing, and is named. */
class LinesTest {

  private static final FhirContext CONTEXT = FhirContext.forR4Cached();
  private static final long BROKEN = 3;

  private final Path root;

  LinesTest(@TempDir Path root) throws IOException {
    this.root = root;
    Files.createDirectory(root.resolve("job"));
  }

  /** Row n holds the patient of that id. */
  private static RowReader failingWith(RuntimeException failure) {
    return new RowReader() {
      @Override
      public List<IBaseResource> read(String type, List<Long> rows) {
        if (rows.contains(BROKEN)) {
          throw failure;
        }
        List<IBaseResource> found = new ArrayList<>();
        rows.forEach(row -> found.add(new Patient().setId(Long.toString(row))));
        return found;
      }

      @Override
      public String name(Long row) {
        return "Patient/" + row;
      }
    };
  }

  private List<String> write(RowReader reader, Kind kind) throws IOException {
    ExportFolder folder = new ExportFolder(root);
    LineFiles files = new LineFiles(folder, "job", Kind.OUTPUT, "Patient", 100);
    LineFiles errors = new LineFiles(folder, "job", Kind.ERROR, "OperationOutcome", 100);
    try (files;
        errors) {
      new Lines(CONTEXT, reader, new Outcomes(CONTEXT))
          .write("Patient", List.of(1L, 2L, BROKEN, 4L), files, errors);
    }
    ExportedFile made = (kind == Kind.ERROR ? errors : files).made().get(0);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(folder.open("job", made.name())), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  @Test
  void writesTheOthers() throws IOException {
    assertThat(write(failingWith(new IllegalStateException("secret")), Kind.OUTPUT))
        .containsExactly(
            "{\"resourceType\":\"Patient\",\"id\":\"1\"}",
            "{\"resourceType\":\"Patient\",\"id\":\"2\"}",
            "{\"resourceType\":\"Patient\",\"id\":\"4\"}");
  }

  @Test
  void namesIt() throws IOException {
    assertThat(write(failingWith(new IllegalStateException("secret")), Kind.ERROR))
        .singleElement()
        .asString()
        .contains("OperationOutcome", "\"severity\":\"error\"", "Patient/3")
        .doesNotContain("secret");
  }

  /** Else each resource would be said to be broken while the database is away. */
  @Test
  void endsWhenTheDatabaseIsAway() {
    RowReader reader = failingWith(new UnclassifiedServerFailureException(503, "away"));
    assertThatThrownBy(() -> write(reader, Kind.OUTPUT))
        .isInstanceOf(UnclassifiedServerFailureException.class);
  }
}
