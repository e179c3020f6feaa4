Alias: $SCT = http://snomed.info/sct
Alias: $LOINC = http://loinc.org
Alias: $UCUM = http://unitsofmeasure.org
Alias: $HGNC = http://www.genenames.org
Alias: $ICDO3 = http://terminology.hl7.org/CodeSystem/icd-o-3
Alias: $ICD10CM = http://hl7.org/fhir/sid/icd-10-cm
Alias: $NCIT = http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl
Alias: $DCM = http://dicom.nema.org/resources/ontology/DCM

Alias: $ObservationCategory = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $V20074 = http://terminology.hl7.org/CodeSystem/v2-0074
Alias: $ConditionCategory = http://terminology.hl7.org/CodeSystem/condition-category
Alias: $ConditionClinical = http://terminology.hl7.org/CodeSystem/condition-clinical
Alias: $ConditionVerification = http://terminology.hl7.org/CodeSystem/condition-ver-status
Alias: $DataAbsentReason = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $ConditionCategoryVS = http://hl7.org/fhir/ValueSet/condition-category

Alias: $ConditionRelated = http://hl7.org/fhir/StructureDefinition/condition-related
Alias: $DataAbsentReasonExtension = http://hl7.org/fhir/StructureDefinition/data-absent-reason
Alias: $HistologyMorphologyBehavior = http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior
Alias: $ProcedureIntent = http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent
Alias: $LateralityQualifier = http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier
Alias: $RelatedCondition = http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition
Alias: $ATC = http://www.whocc.no/atc
Alias: $RXNORM = http://www.nlm.nih.gov/research/umls/rxnorm
Alias: $ONCOTREE = http://oncotree.mskcc.org/
