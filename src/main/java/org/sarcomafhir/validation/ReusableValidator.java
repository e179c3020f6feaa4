package org.sarcomafhir.validation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IValidationPolicyAdvisor;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * HL7's instance validator, set up as HAPI's {@link FhirInstanceValidator} sets it up, but kept for
 * many resources. HAPI builds a new one for each call, which costs most of the time of a call.
 *
 * <p>Not thread safe: one resource at a time.
 */
class ReusableValidator extends InstanceValidator {

  /**
   * InstanceValidator remembers each coding it has met, and with it the whole resource: about 40
   * bytes for each character it has read, which nothing can make it forget. So it is replaced after
   * this many characters (about 400 resources), long before that matters.
   */
  static final int MAX_CHARACTERS = 1_000_000;

  private final SharingAdvisor advisor;
  private long charactersRead;
  private boolean judging;

  ReusableValidator(IWorkerContext definitions, IValidationPolicyAdvisor profilesAdvisor) {
    super(
        definitions,
        new FhirInstanceValidator.NullEvaluationContext(),
        new XVerExtensionManagerOld(definitions),
        new ValidatorSession(),
        new ValidatorSettings());
    setAnyExtensionsAllowed(true);
    setBestPracticeWarningLevel(BestPracticeWarningLevel.Hint);
    setResourceIdRule(IdStatus.OPTIONAL);
    setErrorForUnknownProfiles(false);
    setUnknownCodeSystemsCauseErrors(true);
    this.advisor = new SharingAdvisor(profilesAdvisor);
    setPolicyAdvisor(this.advisor);
    setAllowXsiLocation(true);
  }

  /**
   * Validates one resource.
   *
   * @param profiles validated against besides base R4 and the claims that the validator follows
   *     itself; the list is copied because the validator adds to it
   * @param share which entries of a Bundle to judge
   * @throws UnreadableResourceException when the validator fails on the structure
   */
  List<ValidationMessage> check(
      String text, FhirFormat format, List<StructureDefinition> profiles, EntryShare share) {
    // The validator raises status warnings ("... is experimental") once in its life; here each
    // resource has to get its own.
    statusWarnings.clear();
    charactersRead += text.length();
    List<ValidationMessage> messages = new ArrayList<>();
    InputStream source = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    judging = false;
    advisor.share(share);
    try {
      validate(null, messages, source, format, new ArrayList<>(profiles));
    } catch (RuntimeException e) {
      // on a reference that is "/" and nothing else, the validator counts beyond the parts of it
      if (judging && !(e instanceof IndexOutOfBoundsException)) {
        throw e;
      }
      throw new UnreadableResourceException(e);
    }
    messages.removeIf(message -> !share.has(location(message)));
    return messages;
  }

  private static String location(ValidationMessage message) {
    return message.getLocation() == null ? "" : message.getLocation();
  }

  /** Whether it should not be used again. */
  boolean isSpent() {
    return charactersRead > MAX_CHARACTERS;
  }

  @Override
  public void validate(
      Object appContext,
      List<ValidationMessage> errors,
      String path,
      Element element,
      List<StructureDefinition> profiles) {
    judging = true;
    if (!HugeNumbers.found(element, errors)) {
      super.validate(appContext, errors, path, element, profiles);
    }
  }
}
