CodeSystem: OutcomeComponentCS
Id: outcome-component-cs
Title: "Components of an outcome"
Description: "What a component of a disease status, response, follow-up or cause of death says."
* insert Metadata
* insert OwnCodes
* #time-since "Time since the starting point" "How long after the starting point the status was found, or the patient died."
* #duration "Duration" "How long the status lasted, or had lasted when it was found."
* #counted-from "Counted from" "The starting point of time-since and duration."
* #evidence "Evidence" "What a disease status rests on."
* #number-change "Change in number" "How the number of lesions changed."
* #size-change "Change in size" "How the size of lesions changed."
* #diameter-sum-change "Change of the sum of diameters" "Change of the sum of diameters of the target lesions against the beginning of the therapy, in percent; -100 where nothing is left."
* #new-lesions "New lesions" "Whether there are lesions that were not there before."
* #contact-source "Source" "From whom the status is known."
* #death-related-to "Death related to" "What the death had to do with: tumour, treatment or something else."

CodeSystem: StartingPointCS
Id: starting-point-cs
Title: "Starting points"
Description: "From when a time is counted."
* insert Metadata
* insert OwnCodes
* #diagnosis "Diagnosis" "Diagnosis of the primary tumour."
* #metastasis-diagnosis "Diagnosis of metastases" "Diagnosis of the first metastasis."
* #recurrence-diagnosis "Diagnosis of recurrence" "Diagnosis of a local or regional recurrence."
* #surgery "Surgery" "Operation on the tumour."
* #therapy-start "Start of therapy" "First day of a systemic therapy, radiotherapy or other treatment."
* #therapy-end "End of therapy" "Last day of a systemic therapy, radiotherapy or other treatment."
* #therapy "Therapy, start or end not stated" "A therapy; the source does not say whether its beginning or its end."

ValueSet: StartingPointVS
Id: starting-point-vs
Title: "Starting points"
Description: "From when a time is counted."
* insert Metadata
* include codes from system StartingPointCS

CodeSystem: StatusEvidenceCS
Id: status-evidence-cs
Title: "Evidence of a disease status"
Description: "What a disease status rests on."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(StatusEvidenceVS)
* #imaging "Imaging" "CT, MR, ultrasound, PET or other images."
* #pathology "Pathology" "Tissue or cells."
* #clinical "Clinical" "Complaints and physical examination."
* #operation "Operation" "What the surgeon saw."
* #laboratory "Laboratory" "Tumour markers or other laboratory results."

ValueSet: StatusEvidenceVS
Id: status-evidence-vs
Title: "Evidence of a disease status"
Description: "What a disease status rests on."
* insert Metadata
* include codes from system StatusEvidenceCS

CodeSystem: DeathRelationCS
Id: death-relation-cs
Title: "What a death is related to"
Description: "What the death of a sarcoma patient had to do with."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(DeathRelationVS)
* #tumor "Tumour" "The sarcoma, its spread or a complication of it."
* #treatment "Treatment" "A treatment of the sarcoma or its complication."
* #other "Other" "Something else."
* #unknown "Unknown" "Not known, although it was asked."

ValueSet: DeathRelationVS
Id: death-relation-vs
Title: "What a death is related to"
Description: "Tumour, treatment or something else."
* insert Metadata
* include codes from system DeathRelationCS

ValueSet: CauseOfDeathCodeVS
Id: cause-of-death-code-vs
Title: "Cause of death"
Description: "The codes that ask for the cause of death."
* insert Metadata
* insert SnomedAndLoincCopyright
* $LOINC#79378-6 "Cause of death"
* $SCT#184305005

ValueSet: PerformanceScaleVS
Id: performance-scale-vs
Title: "Scales of performance status"
Description: "ECOG and Karnofsky, as LOINC codes."
* insert Metadata
* insert LoincCopyright
* $LOINC#89247-1 "ECOG Performance Status score"
* $LOINC#89243-0 "Karnofsky Performance Status score"

CodeSystem: RecurrenceKindCS
Id: recurrence-kind-cs
Title: "Kind of recurrence"
Description: "Where a sarcoma came back, seen from its primary site. Distant spread is a metastasis."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(RecurrenceKindVS)
* #local "Local" "At the site of the primary or in the scar of its operation."
* #regional "Regional" "Near the primary site: regional lymph nodes, the same compartment or the same body cavity."

ValueSet: RecurrenceKindVS
Id: recurrence-kind-vs
Title: "Kind of recurrence"
Description: "Local or regional."
* insert Metadata
* include codes from system RecurrenceKindCS

ValueSet: RecurrenceCodeVS
Id: recurrence-code-vs
Title: "Recurrences"
Description: "SNOMED CT codes for tumours that came back where they had been."
* insert Metadata
* insert SnomedCopyright
* $SCT#1259237005 "Recurrent malignant neoplasm (disorder)"
* $SCT#314974009 "Local recurrence of malignant tumor of soft tissue (disorder)"
* $SCT#277782009 "Malignant peritoneal local recurrence (disorder)"
* $SCT#314963000 "Local recurrence of malignant tumor of liver (disorder)"
* $SCT#314954002 "Local recurrence of malignant tumor of lung (disorder)"
