Invariant: sarc-inv-1
Description: "Infiltration of an organ is reported without the organ. Fill Observation.bodySite."
Severity: #error
Expression: "code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'organ-infiltration').exists() implies (bodySite.exists() or status = 'entered-in-error' or status = 'cancelled')"

Invariant: sarc-inv-2
Description: "The invasion is absent or cannot be determined, but an extent is given. Correct the value, or leave extent out."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '2667000' or code = '1156316003')).exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/invasion-component-cs' and code = 'extent').exists()).value.empty()"

Invariant: sarc-int-1
Description: "The component does not fit the question: rupture-time belongs to tumor-rupture, containment to morcellation. Correct Observation.code or the component."
Severity: #error
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/integrity-component-cs' and code = 'rupture-time').exists()).exists() implies code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'tumor-rupture').exists()) and (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/integrity-component-cs' and code = 'containment').exists()).exists() implies code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'morcellation').exists())"

Invariant: sarc-int-2
Description: "There was no rupture or morcellation, or it cannot be determined, but its time or containment is given. Correct the value, or leave the component out."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '2667000' or code = '1156316003')).exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/integrity-component-cs').exists()).value.empty()"
