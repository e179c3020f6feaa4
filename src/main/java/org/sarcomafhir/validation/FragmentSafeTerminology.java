package org.sarcomafhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * In-memory terminology that stays strict where a code system is bundled as a fragment.
 *
 * <p>HAPI only warns about a code outside a value set when the code system is a fragment, because
 * the code may exist beyond it. For a value set that lists its codes one by one that is no reason:
 * whether the code exists elsewhere does not matter, it is not in the list. So the error is
 * restored for enumerated value sets, with HAPI's own wording for an unknown code.
 */
class FragmentSafeTerminology extends InMemoryTerminologyServerValidationSupport {

  private static final String FRAGMENT_WORDING = "Unknown code in fragment CodeSystem '";
  private static final String WORDING = "Unknown code '";

  FragmentSafeTerminology(FhirContext context) {
    super(context);
  }

  @Override
  public @Nullable CodeValidationResult validateCodeInValueSet(
      ValidationSupportContext context,
      ConceptValidationOptions options,
      String system,
      String code,
      String display,
      IBaseResource valueSet) {
    CodeValidationResult result =
        super.validateCodeInValueSet(context, options, system, code, display, valueSet);
    if (result == null || result.getMessage() == null) {
      return result;
    }
    boolean onlyWarned = result.getMessage().startsWith(FRAGMENT_WORDING);
    return onlyWarned && listsCodesOf(valueSet, system) ? asError(result) : result;
  }

  /** Whether the value set itself says, code by code, what it takes from the code system. */
  private static boolean listsCodesOf(IBaseResource resource, String systemAndVersion) {
    if (!(resource instanceof ValueSet valueSet)) {
      return false;
    }
    String system = systemAndVersion.split("\\|", 2)[0];
    return valueSet.getCompose().getInclude().stream()
        .allMatch(
            include ->
                !include.hasValueSet()
                    && (!system.equals(include.getSystem()) || include.hasConcept()));
  }

  private static CodeValidationResult asError(CodeValidationResult warning) {
    String message = warning.getMessage().replace(FRAGMENT_WORDING, WORDING);
    return new CodeValidationResult()
        .setSeverity(IssueSeverity.ERROR)
        .setMessage(message)
        .setSourceDetails(warning.getSourceDetails())
        .addIssue(
            new CodeValidationIssue(
                message,
                IssueSeverity.ERROR,
                CodeValidationIssueCode.CODE_INVALID,
                CodeValidationIssueCoding.NOT_IN_VS));
  }
}
