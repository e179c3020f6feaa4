package org.sarcomafhir.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.conformance.ProfilePackage;

/**
 * Judges resources and Bundles: base R4, the profiles they claim, the sarcoma profile their code
 * selects, and whatever profile the caller asks for. In memory and offline; safe for concurrent
 * use.
 *
 * <p>The verdict is that of HAPI's {@code FhirInstanceValidator}, a comparison that a test makes
 * over every example; {@code docs/spec-notes.md} lists the intended differences.
 */
public class ValidationEngine {

  private final WorkerContextValidationSupportAdapter definitions;
  private final ProfileClaims claims;
  private final List<String> ownProfiles;
  private final ValidatorPool validators;
  private final Shares shares = new Shares(Runtime.getRuntime().availableProcessors());

  /** Judges by the definitions of a chain. */
  public ValidationEngine(IValidationSupport chain, ProfilePackage profiles) {
    this(
        WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(chain),
        profiles);
  }

  /** Judges by what the validator's own context says. */
  public ValidationEngine(
      WorkerContextValidationSupportAdapter definitions, ProfilePackage profiles) {
    this.definitions = definitions;
    SelectedProfiles advisor = new SelectedProfiles(definitions, profiles.selectors());
    validators =
        new ValidatorPool(
            () -> new ReusableValidator(definitions, advisor),
            Runtime.getRuntime().availableProcessors());
    ownProfiles = profiles.profileUrls();
    claims = new ProfileClaims(ownProfiles);
  }

  /** Loads every definition that later verdicts need, with one resource to judge. */
  void warmUp(SourceDocument document) {
    for (String url : ownProfiles) {
      claims.require(url, find(url));
    }
    check(document, List.of());
  }

  /**
   * Validates a resource or Bundle.
   *
   * @param document the source as it was sent
   * @param profiles canonical URLs that the resource shall meet besides its claims
   * @return all findings, the worst first; empty when there is nothing to say
   * @throws UnknownProfileException when the caller asks for a profile this server does not know
   */
  public List<Issue> check(SourceDocument document, Collection<String> profiles) {
    List<StructureDefinition> wanted = new ArrayList<>();
    for (String url : profiles) {
      wanted.add(claims.require(url, find(url)));
    }
    for (String url : document.claimedProfiles()) {
      StructureDefinition claimed = find(url);
      if (claimed != null) {
        wanted.add(claimed);
      }
    }
    return run(document, wanted).stream()
        .filter(ValidationEngine::concernsTheSender)
        .map(IssueTranslation::fromMessage)
        .map(claims::judge)
        .sorted(Issue.WORST_FIRST)
        .toList();
  }

  /** A profile, extension or type with its snapshot, absent when this server does not know it. */
  public @Nullable StructureDefinition definition(String url) {
    return url.isBlank() ? null : find(url);
  }

  private @Nullable StructureDefinition find(String url) {
    return definitions.fetchResource(StructureDefinition.class, url);
  }

  private List<ValidationMessage> run(SourceDocument document, List<StructureDefinition> profiles) {
    FhirFormat format = document.isJson() ? FhirFormat.JSON : FhirFormat.XML;
    try {
      return shares.of(
          document, share -> validators.check(document.text(), format, profiles, share));
    } catch (UnreadableResourceException e) {
      return List.of(Unjudgeable.unreadable(document));
    } catch (StackOverflowError e) {
      return List.of(Unjudgeable.nestedTooDeeply(document));
    }
  }

  /** HAPI leaves these two out as well: they concern bindings without a source, not the sender. */
  private static boolean concernsTheSender(ValidationMessage message) {
    String id = message.getMessageId();
    boolean mimeTypes =
        I18nConstants.TERMINOLOGY_TX_VALUESET_NOTFOUND.equals(id)
            && message.getMessage().contains("http://hl7.org/fhir/ValueSet/mimetypes");
    return !I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE.equals(id) && !mimeTypes;
  }
}
