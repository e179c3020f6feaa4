package org.sarcomafhir.pages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.PagePath;
import org.sarcomafhir.pages.start.StartPage;
import org.sarcomafhir.pages.start.StartPages;
import org.springframework.core.io.ClassPathResource;

/**
 * All pages and what they need. A page is rendered when it is first asked for and kept: definitions
 * do not change while the server runs. All of them together take some seconds and some megabytes.
 */
final class Site {

  private static final int PROPOSALS = 5;

  private final Map<String, Supplier<Rendered>> pages = new LinkedHashMap<>();
  private final Map<String, Link> titles = new LinkedHashMap<>();
  private final Map<String, Rendered> rendered = new ConcurrentHashMap<>();
  private final Templates templates = new Templates();

  private Site() {}

  /** The pages of the loaded packages, with the examples of the class path. */
  static Site of(
      FhirContext context,
      LoadedPackages packages,
      IValidationSupport base,
      Supplier<String> fhirPath) {
    Catalogue catalogue = new Catalogue(packages, base);
    return of(context, catalogue, base, Examples.load(context, catalogue), fhirPath);
  }

  static Site of(
      FhirContext context,
      Catalogue catalogue,
      IValidationSupport base,
      Examples examples,
      Supplier<String> fhirPath) {
    Site site = new Site();
    Uses uses = new Uses(catalogue);
    DefinitionViews definitions = new DefinitionViews(catalogue, uses);
    ProfileViews profiles =
        new ProfileViews(
            catalogue, base, uses, examples, new Findable(context, catalogue), fhirPath);
    site.add(Catalogue.ROOT, "index", () -> new Index(catalogue).view(examples.all().size()));
    site.add(
        Catalogue.ROOT + "/examples",
        "examples",
        () -> new ExampleList(catalogue, examples, profiles).view());
    catalogue
        .all(StructureDefinition.class)
        .forEach(one -> site.add(one, "profile", () -> profiles.of(one)));
    catalogue
        .all(MetadataResource.class)
        .filter(DefinitionViews::shows)
        .forEach(one -> site.add(one, "definition", () -> definitions.of(one)));
    site.addFile("pages.css", "text/css;charset=UTF-8");
    site.addFile("pages.js", "text/javascript;charset=UTF-8");
    site.addFile("icon.svg", "image/svg+xml");
    site.addFile("check/check.css", "text/css;charset=UTF-8");
    StartPages.SCRIPTS.forEach(
        script -> site.addFile("check/" + script, "text/javascript;charset=UTF-8"));
    return site;
  }

  private void add(String path, String template, Supplier<?> view) {
    pages.put(path, () -> Rendered.html(templates.fill(template, view.get())));
  }

  /** Adds a page that does not come from a definition. */
  Site with(StartPage page) {
    add(page.path(), page.template(), page.view());
    return this;
  }

  private void add(MetadataResource definition, String template, Supplier<?> view) {
    add(PagePath.of(definition), template, view);
    titles.put(PagePath.of(definition), Catalogue.link(definition));
  }

  private void addFile(String name, String mediaType) {
    pages.put(Catalogue.ROOT + "/files/" + name, () -> Rendered.of(mediaType, read(name)));
  }

  private static String read(String name) {
    try (InputStream in = new ClassPathResource("pages/" + name).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " is missing on the class path", e);
    }
  }

  /** Every path at which there is something. */
  Set<String> paths() {
    return pages.keySet();
  }

  /** What is at a path. */
  Optional<Rendered> at(String path) {
    Supplier<Rendered> page = pages.get(path);
    return page == null
        ? Optional.empty()
        : Optional.of(rendered.computeIfAbsent(path, unknown -> page.get()));
  }

  /** What is said where there is nothing: what was perhaps meant. */
  Rendered missing(String path) {
    String asked = path.substring(path.lastIndexOf('/') + 1);
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    List<Link> near =
        titles.keySet().stream()
            .sorted(
                Comparator.comparing(
                    (String known) ->
                        -similarity.apply(asked, known.substring(known.lastIndexOf('/') + 1))))
            .limit(PROPOSALS)
            .map(known -> new Link(known.substring(Catalogue.ROOT.length() + 1), known))
            .toList();
    return Rendered.html(templates.fill("missing", new MissingView(asked, near)));
  }
}
