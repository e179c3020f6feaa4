// Other codes of ablation exist that nobody has verified for these lists.
Invariant: sarc-abl-1
Description: "The kind of ablation is not one that questions know. Fill a coding of code with 879916008, 427929006 or 428115007 of SNOMED CT, or with a code of ablation-cs; the wording stays in text."
Severity: #warning
Expression: "coding.where((system = 'http://snomed.info/sct' and (code = '879916008' or code = '427929006' or code = '428115007')) or (system = 'https://sarcomafhir.org/fhir/CodeSystem/ablation-cs' and code in ('cryoablation' | 'ethanol-injection' | 'high-intensity-focused-ultrasound' | 'irreversible-electroporation' | 'laser-ablation' | 'microwave-ablation'))).exists()"

// The codes say the number.
Invariant: sarc-abl-2
Description: "The number of lesions contradicts the code: 428115007 is of a single lesion, 427929006 of several. Correct the code or the extension lesions-treated."
Severity: #error
Expression: "((code.coding.where(system = 'http://snomed.info/sct' and code = '428115007').exists() and extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/lesions-treated').value.where((ofType(positiveInt).exists() and ofType(positiveInt) > 1) or (ofType(code).exists() and ofType(code) != 'solitary')).exists()) or (code.coding.where(system = 'http://snomed.info/sct' and code = '427929006').exists() and extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/lesions-treated').value.where((ofType(positiveInt).exists() and ofType(positiveInt) = 1) or (ofType(code).exists() and ofType(code) = 'solitary')).exists())).not()"
