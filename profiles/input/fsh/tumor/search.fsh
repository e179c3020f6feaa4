// What binds findings and treatments to one tumour, and what it is called.

Instance: tumor
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(tumor, Observation, reference)
* insert SearchParameterName(tumor, Tumor)
* description = "The tumour, a Condition, that a finding is of: its focus, or the mCODE extension related-condition, which sizes use. Findings of one tumour are asked with _has:Observation:tumor."
* expression = "Observation.focus | Observation.extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition').value.ofType(Reference)"
* target = #Condition

Instance: sarcoma-family
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(sarcoma-family, Condition, token)
* insert TranslatedBy(sarcoma-type-to-snomed-ct)
* insert TranslatedBy(sarcoma-type-to-icd-o-3)
* insert TranslatedBy(sarcoma-type-to-oncotree)
* insert FoundByWider(agreed)
* insert SearchParameterName(sarcoma-family, SarcomaFamily)
* description = "The type of tumour and every family above it, by the codes of sarcoma-type-cs: leiomyosarcoma finds epithelioid and uterine leiomyosarcomas as well, in whatever code system they were sent. Of the morphology, or of the diagnosis code where none is given; only tumours that are asserted: verificationStatus confirmed or absent. Local and regional recurrences are left out: their primary is found."
* expression = "Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).where(extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/recurrence-kind').empty()).extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior').value.ofType(CodeableConcept) | Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).where(extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/recurrence-kind').empty()).where(extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior').empty()).code"

Instance: spread-site
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(spread-site, Condition, token)
* insert TranslatedBy(spread-site-to-snomed-ct)
* insert TranslatedBy(spread-site-to-icd-o-3)
* insert FoundByWider(each)
* insert SearchParameterName(spread-site, SpreadSite)
* description = "Where a metastasis or a recurrence is, by the codes of spread-site-cs or by any code sent: the body site and the diagnosis of a Condition that names its primary tumour. Only what is asserted: verificationStatus confirmed or absent. Sites with their parts: peritoneum finds the omentum as well."
* expression = "Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).where(extension.where(url = 'http://hl7.org/fhir/StructureDefinition/condition-related').exists()).bodySite | Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).where(extension.where(url = 'http://hl7.org/fhir/StructureDefinition/condition-related').exists()).code"

Instance: metastasis-timing
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(metastasis-timing, Condition, token)
* insert SearchParameterName(metastasis-timing, MetastasisTiming)
* description = "Whether a metastasis was there with the primary tumour (synchronous) or came later (metachronous), as its sender says, of metastases that are asserted."
* insert OfAsserted([[.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/metastasis-timing').value.ofType(code)]])

Instance: metastasis-after-resection
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(metastasis-after-resection, Condition, token)
* insert SearchParameterName(metastasis-after-resection, MetastasisAfterResection)
* description = "Tumours with a metastasis at this site (metastasis-site) whose onset is certainly after an operation on the tumour itself (operated-tumor), by the days of both: a month proves nothing where the operation was in it. Needs a server that compares resources; not for chains, _has or modifiers."
* insert WorkedOut

Instance: relapse-after-morcellation
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(relapse-after-morcellation, Condition, token)
* insert SearchParameterName(relapse-after-morcellation, RelapseAfterMorcellation)
* description = "Tumours with a metastasis or a recurrence at this site (spread-site) whose onset is certainly after the tumour was morcellated (tumor-integrity), by the days of both. Needs a server that compares resources; not for chains, _has or modifiers."
* insert WorkedOut

Instance: metastatic-pattern
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(metastatic-pattern, Condition, token)
* insert SearchParameterName(metastatic-pattern, MetastaticPattern)
* description = "Tumours by all their metastases together: write a site of spread-site-cs and only, and-other or other-only, joined by $, as in system|lung$only. Metastases that are asserted and name the tumour (metastasis-site). Only means certainly only: not where another Condition that names the tumour as its primary may be a metastasis elsewhere, because it is provisional or says no site that a map knows. Needs a server that compares resources; not for chains, _has or modifiers."
* insert WorkedOut

Instance: treated-with-line
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(treated-with-line, Condition, token)
* insert SearchParameterName(treated-with-line, TreatedWithLine)
* description = "Tumours treated with this drug in this line, both of one dose that was given: write the drug and the number of the line, joined by $, as in system|doxorubicin$1. The dose, or the therapy it is part of, names the tumour, or a metastasis of it, as its reason; where neither names a reason, each tumour of the patient is found. Needs a server that compares resources; not for chains, _has or modifiers."
* insert WorkedOut
