package org.sarcomafhir.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatchException;
import com.github.fge.jsonpatch.JsonPatchFactory;
import com.github.fge.jsonpatch.StandardJsonPatchFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The test cases of the profiles and other resources of the working tree, as files hold them. */
public final class CaseFiles {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonPatchFactory PATCHES = StandardJsonPatchFactory.create();
  private static final Path EXAMPLES = Path.of("profiles/generated/package/example");
  private static final Path CASES = Path.of("profiles/test-cases");
  private static final Path INTAKE = Path.of("src/test/resources/intake");

  private CaseFiles() {}

  /** A resource that may or may not be valid. */
  public record Document(String name, String text) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** An issue that a case must raise: its text holds the key, its location is the one given. */
  record ExpectedIssue(String severity, String key, String at) {

    boolean isError() {
      return severity.equals("error");
    }

    boolean isMetBy(Issue issue) {
      return issue.severity().toCode().equals(severity)
          && issue.location().equals(at)
          && issue.text().contains(key);
    }
  }

  /** A resource with one wrong thing, and all errors it must raise. */
  record InvalidCase(String profile, Document document, List<ExpectedIssue> expected) {

    InvalidCase {
      expected = List.copyOf(expected);
    }

    @Override
    public String toString() {
      return document.name();
    }
  }

  /** The published examples. */
  public static List<Document> examples() {
    return documents(EXAMPLES);
  }

  /** The folders of the test cases, each named as its profile. */
  static List<String> profiles() {
    return list(CASES).map(CaseFiles::name).toList();
  }

  static List<Document> valid(String profile) {
    return list(CASES.resolve(profile).resolve("valid"))
        .map(file -> new Document(profile + "/" + name(file), document(file).text()))
        .toList();
  }

  static List<InvalidCase> invalid(String profile) {
    return list(CASES.resolve(profile).resolve("invalid"))
        .map(file -> invalid(profile, file))
        .toList();
  }

  /** Resources that meet the profiles. */
  public static List<Document> allValid() {
    List<Document> all = new ArrayList<>(examples());
    profiles().forEach(profile -> all.addAll(valid(profile)));
    all.add(document(Path.of("src/main/resources/demo/uterine-lms.json")));
    all.add(document(Path.of("src/main/resources/demo/mesenteric-lms.json")));
    all.addAll(documents(Path.of("src/main/resources/demo/family")));
    all.add(document(Path.of("src/test/resources/questions/traps.json")));
    all.add(document(Path.of("src/test/resources/questions/treatment-traps.json")));
    all.add(document(Path.of("src/test/resources/questions/treatment-detail-traps.json")));
    all.add(document(Path.of("src/test/resources/questions/molecular-traps.json")));
    all.add(document(Path.of("src/test/resources/questions/pathology-traps.json")));
    all.add(document(Path.of("src/test/resources/reports/myxofibrosarcoma.json")));
    all.add(document(Path.of("src/test/resources/questions/outcome-traps.json")));
    all.add(document(Path.of("src/test/resources/questions/clinical-traps.json")));
    all.add(document(INTAKE.resolve("minimal-valid-bundle.json")));
    all.add(document(INTAKE.resolve("ehr-ordinary-transaction.json")));
    return all;
  }

  /** Resources with one wrong thing each, for which they must be refused. */
  public static List<Document> faulty() {
    return allInvalid().stream()
        .filter(faulty -> faulty.expected().stream().anyMatch(ExpectedIssue::isError))
        .map(InvalidCase::document)
        .toList();
  }

  static List<InvalidCase> allInvalid() {
    return profiles().stream().flatMap(profile -> invalid(profile).stream()).toList();
  }

  /** Everything that is well-formed, without regard to what it is for. */
  static List<Document> all() {
    List<Document> all = new ArrayList<>(allValid());
    allInvalid().forEach(invalid -> all.add(invalid.document()));
    all.add(document(INTAKE.resolve("bundle-one-invalid-entry.json")));
    all.add(document(INTAKE.resolve("misspelt-element.json")));
    return all;
  }

  private static InvalidCase invalid(String profile, Path file) {
    try {
      JsonNode given = JSON.readTree(file.toFile());
      JsonNode base = JSON.readTree(base(profile, given.required("base").asText()).toFile());
      JsonNode patched = PATCHES.fromJson(given.required("patch")).apply(base);
      List<ExpectedIssue> expected = new ArrayList<>();
      for (JsonNode issue : given.required("expect")) {
        expected.add(JSON.treeToValue(issue, ExpectedIssue.class));
      }
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(patched);
      return new InvalidCase(profile, new Document(profile + "/" + name(file), text), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    } catch (JsonPatchException e) {
      throw new IllegalStateException(file + " does not fit its base", e);
    }
  }

  /** A name with {@code .json} is a valid case of the same profile, one without is an example. */
  private static Path base(String profile, String name) {
    if (name.endsWith(".json")) {
      return CASES.resolve(profile).resolve("valid").resolve(name);
    }
    return list(EXAMPLES)
        .filter(file -> name(file).replaceFirst("^[A-Za-z]+-", "").equals(name + ".json"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No example has the id " + name));
  }

  private static List<Document> documents(Path folder) {
    return list(folder).map(CaseFiles::document).toList();
  }

  private static Document document(Path file) {
    try {
      return new Document(name(file), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
