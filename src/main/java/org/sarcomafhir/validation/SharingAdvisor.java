package org.sarcomafhir.validation;

import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IMessagingServices;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidationPolicyAdvisor;
import org.hl7.fhir.r5.utils.validation.constants.ContainedReferenceValidationPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Lets a validator judge its share of a Bundle only. */
class SharingAdvisor extends FhirDefaultPolicyAdvisor {

  private final IValidationPolicyAdvisor profiles;
  private EntryShare share = EntryShare.WHOLE;

  SharingAdvisor(IValidationPolicyAdvisor profiles) {
    this.profiles = profiles;
  }

  void share(EntryShare newShare) {
    share = newShare;
  }

  @Override
  public ContainedReferenceValidationPolicy policyForContained(
      IResourceValidator validator,
      Object appContext,
      StructureDefinition structure,
      ElementDefinition element,
      String containerType,
      String containerId,
      Element.SpecialElement containingResourceType,
      String path,
      String url) {
    return share.has(path)
        ? super.policyForContained(
            validator,
            appContext,
            structure,
            element,
            containerType,
            containerId,
            containingResourceType,
            path,
            url)
        : ContainedReferenceValidationPolicy.IGNORE;
  }

  @Override
  public List<StructureDefinition> getImpliedProfilesForResource(
      IResourceValidator validator,
      Object appContext,
      String stackPath,
      ElementDefinition definition,
      StructureDefinition structure,
      Element resource,
      boolean valid,
      IMessagingServices messaging,
      List<ValidationMessage> messages) {
    return profiles.getImpliedProfilesForResource(
        validator,
        appContext,
        stackPath,
        definition,
        structure,
        resource,
        valid,
        messaging,
        messages);
  }
}
