package org.sarcomafhir.commandline.validate;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.commandline.input.Document;
import org.sarcomafhir.commandline.input.Format;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.PackageLoader;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.DefinitionChain;
import org.sarcomafhir.definitions.Definitions;
import org.sarcomafhir.definitions.prepared.PreparedDefinitions;
import org.sarcomafhir.definitions.prepared.PreparedFile;
import org.sarcomafhir.explanation.Explainer;
import org.sarcomafhir.packages.PackageFolder;
import org.sarcomafhir.preflight.Preflight;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.validation.MalformedDocumentException;
import org.sarcomafhir.validation.SourceDocument;
import org.sarcomafhir.validation.UnknownProfileException;
import org.sarcomafhir.validation.ValidationEngine;

/** Judges as {@code $validate} of the server does, without a server. Safe for concurrent use. */
final class Judge {

  private static final String ANY_RESOURCE = "{\"resourceType\": \"Basic\"}";

  private final Preflight preflight;
  private final List<String> profiles;
  private final List<String> packages;

  private Judge(Preflight preflight, List<String> profiles, List<String> packages) {
    this.preflight = preflight;
    this.profiles = List.copyOf(profiles);
    this.packages = List.copyOf(packages);
  }

  /**
   * Loads what judging needs: the definitions that the build has prepared, or everything anew where
   * packages of the site come in.
   *
   * @param folder packages of the site, absent without them
   * @param profiles canonical URLs that every resource shall meet besides its claims
   * @throws UnknownProfileException when one of them is not known
   */
  static Judge load(@Nullable Path folder, List<String> profiles) {
    FhirContext context = FhirContext.forR4();
    Optional<PreparedFile> prepared = PreparedFile.onClassPath();
    Judge judge =
        folder == null && prepared.isPresent()
            ? quick(new PreparedDefinitions(context, prepared.get()), context, profiles)
            : whole(context, folder, profiles);
    if (!profiles.isEmpty()) {
      judge.preflight.check(SourceDocument.json(ANY_RESOURCE), profiles);
    }
    return judge;
  }

  private static Judge quick(
      PreparedDefinitions definitions, FhirContext context, List<String> profiles) {
    LoadedPackages own = LoadedPackages.only(definitions.profiles());
    ValidationEngine engine = new ValidationEngine(definitions.validatorContext(), own.own());
    return new Judge(preflight(context, own, engine, definitions.chain()), profiles, List.of());
  }

  private static Judge whole(FhirContext context, @Nullable Path folder, List<String> profiles) {
    ProfilePackage own = new PackageLoader(context).load();
    PackageFolder found = PackageFolder.load(context, own, folder == null ? Path.of("") : folder);
    Definitions definitions = new Definitions(DefinitionChain.of(context, found.loaded()));
    ValidationEngine engine = new ValidationEngine(definitions.chain(), own);
    return new Judge(
        preflight(context, found.loaded(), engine, definitions), profiles, found.states());
  }

  private static Preflight preflight(
      FhirContext context,
      LoadedPackages packages,
      ValidationEngine engine,
      Definitions definitions) {
    Explainer explainer =
        new Explainer(context, packages, engine, new BundledTerminology(definitions));
    return new Preflight(
        context, engine, explainer, LocalReviews.all(context, packages.own()), null);
  }

  /** What became of the packages of the site. */
  List<String> packages() {
    return packages;
  }

  /** The verdict on a document, also on one that cannot be parsed. */
  Verdict on(Document document) {
    if (!document.fault().isEmpty()) {
      return Verdict.unreadable(document, document.fault(), -1, -1);
    }
    try {
      SourceDocument source =
          document.format() == Format.XML
              ? SourceDocument.xml(document.text())
              : SourceDocument.json(document.text());
      return Verdict.of(document, source, preflight.check(source, profiles));
    } catch (MalformedDocumentException e) {
      return Verdict.malformed(document, e);
    }
  }
}
