package org.sarcomafhir.pages;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The examples of the package. They stand beside it on the class path and are never stored. */
final class Examples {

  private static final String FILES = "classpath*:org/sarcomafhir/example/*.json";

  private final List<Example> all;

  private Examples(List<Example> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads the examples of the class path.
   *
   * @throws UncheckedIOException when one cannot be read
   */
  static Examples load(FhirContext context, Catalogue catalogue) {
    List<String> texts = new ArrayList<>();
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        try (InputStream in = file.getInputStream()) {
          texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The examples cannot be read from the class path", e);
    }
    return of(texts, context, catalogue);
  }

  /** Examples from their texts, under the titles that the guides of the packages give them. */
  static Examples of(List<String> texts, FhirContext context, Catalogue catalogue) {
    Map<String, ImplementationGuideDefinitionResourceComponent> listed = new LinkedHashMap<>();
    catalogue
        .all(ImplementationGuide.class)
        .flatMap(guide -> guide.getDefinition().getResource().stream())
        .forEach(one -> listed.put(one.getReference().getReference(), one));
    return new Examples(
        texts.stream()
            .map(text -> example(text, context, listed))
            .sorted(Comparator.comparing(Example::title))
            .toList());
  }

  private static Example example(
      String text,
      FhirContext context,
      Map<String, ImplementationGuideDefinitionResourceComponent> listed) {
    Resource resource = (Resource) context.newJsonParser().parseResource(text);
    String id = resource.getIdElement().getIdPart();
    var entry = Optional.ofNullable(listed.get(resource.fhirType() + "/" + id));
    return new Example(
        entry.map(one -> one.getName()).orElse(id),
        entry.map(one -> one.getDescription()).orElse(""),
        text,
        resource);
  }

  List<Example> all() {
    return all;
  }
}
