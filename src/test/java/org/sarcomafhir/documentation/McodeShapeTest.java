package org.sarcomafhir.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DomainResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.support.TestFiles;

/** Every line of {@code docs/mcode.md}: the example has the shape that mCODE asks for. */
class McodeShapeTest {

  private static final String EXAMPLES = "profiles/generated/package/example/";
  private static final FhirContext CONTEXT = LoadedPackage.context();

  record Line(String profile, String mcode, String example, String expression) {}

  static List<Line> lines() {
    return TestFiles.read("docs/mcode.md")
        .lines()
        .filter(line -> line.startsWith("| sarcoma-"))
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> new Line(cells.get(1), cells.get(2), cells.get(3), code(cells.get(4))))
        .toList();
  }

  private static String code(String cell) {
    return cell.substring(1, cell.length() - 1);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void carriesWhatMcodeAsks(Line line) {
    DomainResource example =
        (DomainResource)
            CONTEXT
                .newJsonParser()
                .parseResource(
                    TestFiles.read(EXAMPLES + line.example().replace('/', '-') + ".json"));

    assertThat(example.getMeta().getProfile().stream().map(profile -> profile.getValue()))
        .contains("https://sarcomafhir.org/fhir/StructureDefinition/" + line.profile());
    assertThat(
            CONTEXT
                .newFhirPath()
                .evaluateFirst(example, line.expression(), BooleanType.class)
                .map(BooleanType::booleanValue))
        .as("%s on %s", line.expression(), line.example())
        .contains(true);
  }

  @Test
  void namesEachProfileOnce() {
    assertThat(lines().stream().map(Line::profile)).hasSizeGreaterThanOrEqualTo(12);
    assertThat(lines().stream().map(Line::profile)).doesNotHaveDuplicates();
    assertThat(lines().stream().map(Line::mcode)).allMatch(name -> name.startsWith("mcode-"));
  }
}
