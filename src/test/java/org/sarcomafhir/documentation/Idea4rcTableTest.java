package org.sarcomafhir.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.support.TestFiles;

/** The table of {@code docs/idea4rc.md}: complete, counted right, and every place exists. */
class Idea4rcTableTest {

  private static final String NOT_CARRIED = "not carried";
  private static final Pattern PLACE = Pattern.compile("`(\\w+)(?:\\(([^)]+)\\))?`");
  private static final String MCODE = "mcode-procedure-intent";

  record Line(String entity, String element, String obligation, String profile, String place) {

    boolean isCarried() {
      return !NOT_CARRIED.equals(profile);
    }

    String name() {
      return entity + "\t" + element + "\t" + obligation;
    }

    @Override
    public String toString() {
      return entity + "." + element;
    }
  }

  static List<Line> lines() {
    return rows()
        .filter(cells -> cells.length == 8 && cells[1].matches(".*I4(RC|rc)"))
        .map(cells -> new Line(cells[1], cells[2], cells[3], cells[4], cells[5]))
        .toList();
  }

  private static Stream<String[]> rows() {
    return TestFiles.read("docs/idea4rc.md")
        .lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new));
  }

  @Test
  void listsEveryElementOnce() throws IOException {
    Path folder = Path.of(System.getProperty("testdata.dir", ""));
    Path elements = folder.resolve("domain/idea4rc-sarcoma-elements.tsv");
    assumeThat(elements)
        .as("the list of elements, in the folder that testdata.dir names")
        .isRegularFile();
    List<String> expected =
        Files.readAllLines(elements).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(cells -> cells[0] + "\t" + cells[1] + "\t" + cells[3])
            .toList();

    assertThat(lines().stream().map(Line::name)).containsExactlyElementsOf(expected);
  }

  @Test
  void countsWhatIsCarried() {
    Map<String, String> stated = new LinkedHashMap<>();
    rows()
        .filter(cells -> cells.length == 6 && cells[2].matches("\\d+"))
        .forEach(cells -> stated.put(cells[1], cells[2] + " " + cells[3] + " " + cells[4]));

    Map<String, String> counted = new LinkedHashMap<>();
    for (String obligation : List.of("M", "R", "O", "")) {
      counted.put(
          obligation.isEmpty() ? "none stated" : obligation,
          count(lines().stream().filter(line -> line.obligation().equals(obligation)).toList()));
    }
    counted.put("all", count(lines()));

    assertThat(stated).isEqualTo(counted);
    assertThat(share(lines().stream().filter(line -> "M".equals(line.obligation())).toList()))
        .isGreaterThanOrEqualTo(90);
  }

  private static String count(List<Line> some) {
    long carried = some.stream().filter(Line::isCarried).count();
    return "%d %d %d %%".formatted(some.size(), carried, share(some));
  }

  private static long share(List<Line> some) {
    return 100 * some.stream().filter(Line::isCarried).count() / some.size();
  }

  static List<Line> carried() {
    return lines().stream().filter(Line::isCarried).toList();
  }

  @ParameterizedTest
  @MethodSource("carried")
  void namesAPlaceThatExists(Line line) {
    List<StructureDefinition> profiles = withParents(line.profile());
    assertThat(profiles).as("profile %s", line.profile()).isNotEmpty();
    Matcher place = PLACE.matcher(line.place());
    assertThat(place.matches()).as("the form of %s", line.place()).isTrue();

    Resource resource = ResourceFactory.createResource(profiles.get(0).getType());
    assertThat(resource.getNamedProperty(place.group(1)))
        .as("%s.%s", resource.fhirType(), place.group(1))
        .isNotNull();
    String argument = place.group(2);
    if (argument != null) {
      assertThat(exists(place.group(1), argument, profiles))
          .as("%s in %s", line.place(), line.profile())
          .isTrue();
    }
  }

  private static boolean exists(
      String element, String argument, List<StructureDefinition> profiles) {
    return switch (element) {
      case "extension" ->
          argument.equals(MCODE)
              ? profiles.stream().anyMatch(profile -> mentions(profile, argument))
              : profiles.stream().anyMatch(profile -> allows(profile, "/" + argument));
      case "component" -> profiles.stream().anyMatch(profile -> patterns(profile, argument));
      default ->
          LoadedPackage.profiles()
              .all(CodeSystem.class)
              .filter(system -> system.getUrl().startsWith("https://sarcomafhir.org/"))
              .flatMap(system -> system.getConcept().stream())
              .anyMatch(concept -> argument.equals(concept.getCode()));
    };
  }

  private static boolean mentions(StructureDefinition profile, String name) {
    return profile.getDifferential().getElement().stream()
        .anyMatch(element -> element.hasComment() && element.getComment().contains(name));
  }

  private static boolean allows(StructureDefinition profile, String extension) {
    return profile.getDifferential().getElement().stream()
        .flatMap(element -> element.getType().stream())
        .flatMap(type -> type.getProfile().stream())
        .anyMatch(url -> url.getValue().endsWith(extension));
  }

  private static boolean patterns(StructureDefinition profile, String code) {
    return profile.getDifferential().getElement().stream()
        .filter(element -> element.getPath().endsWith(".component.code"))
        .filter(element -> element.getPattern() instanceof CodeableConcept)
        .anyMatch(
            element ->
                ((CodeableConcept) element.getPattern())
                    .getCoding().stream().anyMatch(coding -> code.equals(coding.getCode())));
  }

  /** The profile with this id and those it comes from, empty when there is none. */
  private static List<StructureDefinition> withParents(String id) {
    List<StructureDefinition> found = new ArrayList<>();
    String url = "https://sarcomafhir.org/fhir/StructureDefinition/" + id;
    while (url != null) {
      String wanted = url;
      StructureDefinition definition =
          LoadedPackage.profiles()
              .all(StructureDefinition.class)
              .filter(candidate -> wanted.equals(candidate.getUrl()))
              .findFirst()
              .orElse(null);
      if (definition != null) {
        found.add(definition);
      }
      url = definition == null ? null : definition.getBaseDefinition();
    }
    return found;
  }
}
