// Clinical confirmation that is present says that there is an in-transit metastasis.
Invariant: sarc-dex-1
Description: "The extent is localized, but spread is given: a metastatic site, or regional nodal or in-transit metastases that are present. Correct the extent or the component."
Severity: #error
Expression: "(value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/disease-extent-cs' and code = 'localized').exists()) implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/extent-component-cs' and code = 'metastatic-site').exists()).value.empty() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/extent-component-cs' and (code = 'regional-nodal-metastases' or code = 'in-transit-metastasis' or code = 'clinical-confirmation')).exists()).value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').empty())"

Invariant: sarc-dex-2
Description: "The extent is locoregional, but a metastatic site is given. Correct the extent, or leave the site out; lymph nodes of the region are regional-nodal-metastases."
Severity: #error
Expression: "(value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/disease-extent-cs' and code = 'locoregional').exists()) implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/extent-component-cs' and code = 'metastatic-site').exists()).value.empty())"

Invariant: sarc-dex-3
Description: "The tumour is not multifocal, but has more than one nodule. Correct multifocal-tumor or number-of-nodules."
Severity: #error
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/extent-component-cs' and code = 'multifocal-tumor').exists()).value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists()) implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/extent-component-cs' and code = 'number-of-nodules').exists()).value.ofType(integer).where($this > 1).empty())"

Invariant: sarc-dex-4
Description: "The tumour is multifocal, but has only one nodule. Correct multifocal-tumor or number-of-nodules."
Severity: #error
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/extent-component-cs' and code = 'multifocal-tumor').exists()).value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()) implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/extent-component-cs' and code = 'number-of-nodules').exists()).value.ofType(integer).where($this = 1).empty())"

Invariant: sarc-dex-5
Description: "There is no in-transit metastasis, but it is called confirmed. Correct in-transit-metastasis or clinical-confirmation."
Severity: #error
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/extent-component-cs' and code = 'in-transit-metastasis').exists()).value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists()) implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/extent-component-cs' and code = 'clinical-confirmation').exists()).value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').empty())"

Invariant: sarc-dex-6
Description: "The number of tumour nodules is not 1 or more. Correct it, or leave the component number-of-nodules out."
Severity: #error
Expression: "ofType(integer).all(hasValue() and $this >= 1)"
