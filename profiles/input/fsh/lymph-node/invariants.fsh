Invariant: sarc-nod-1
Description: "A number of lymph nodes is a whole number between 0 and 500. Correct the value or the decimal point."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value >= 0 and value <= 500 and value.floor() = value and (comparator.exists() and comparator = '<' and value <= 0).not())"

// Only a certain contradiction counts: at least 3 of at least 2 may be true.
Invariant: sarc-nod-2
Description: "More lymph nodes are involved than were examined. Correct nodes-involved or nodes-examined."
Severity: #error
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lymph-node-component-cs' and code = 'nodes-involved').exists()).value.ofType(Quantity).where(value.hasValue()).where((comparator.exists() and comparator.startsWith('<')).not()).exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lymph-node-component-cs' and code = 'nodes-examined').exists()).value.ofType(Quantity).where(value.hasValue()).where((comparator.exists() and comparator.startsWith('>')).not()).exists()) implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lymph-node-component-cs' and code = 'nodes-involved').exists()).value.ofType(Quantity).where(value.hasValue()).where((comparator.exists() and comparator.startsWith('<')).not()).select(value + iif(comparator.exists() and comparator = '>', 1, 0)).first() <= component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lymph-node-component-cs' and code = 'nodes-examined').exists()).value.ofType(Quantity).where(value.hasValue()).where((comparator.exists() and comparator.startsWith('>')).not()).select(value - iif(comparator.exists() and comparator = '<', 1, 0)).first())"

Invariant: sarc-nod-3
Description: "The answer contradicts the number of nodes involved: absent is 0 nodes, present at least 1. Correct Observation.value or nodes-involved."
Severity: #error
Expression: "(value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lymph-node-component-cs' and code = 'nodes-involved').exists()).value.ofType(Quantity).where(value.hasValue()).where((value > 0 and (comparator.exists() and comparator.startsWith('<')).not()) or (comparator.exists() and comparator = '>')).exists()).not() and (value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lymph-node-component-cs' and code = 'nodes-involved').exists()).value.ofType(Quantity).where(value.hasValue()).where((value = 0 and (comparator.exists() and comparator.startsWith('>')).not()) or (comparator.exists() and comparator = '<' and value <= 1)).exists()).not()"

Invariant: sarc-nod-4
Description: "No lymph node was examined, but tumour in them is answered or counted. Correct nodes-examined, or send cannot be determined (1156316003) without nodes-involved."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lymph-node-component-cs' and code = 'nodes-examined').exists()).value.ofType(Quantity).where(value.hasValue()).where(value = 0 and (comparator.exists() and comparator.startsWith('>')).not()).exists() implies (value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '52101004' or code = '2667000')).empty() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lymph-node-component-cs' and code = 'nodes-involved').exists()).value.ofType(Quantity).where(value.hasValue()).empty())"

Invariant: sarc-nod-5
Description: "No node is involved, but tumour grows beyond one. Correct Observation.value or extranodal-extension."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lymph-node-component-cs' and code = 'extranodal-extension').exists()).value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').empty()"

// None of one node is not none of twenty.
Invariant: sarc-nod-6
Description: "The number of lymph nodes examined is not given. If the report states it, add nodes-examined; if not, the component with dataAbsentReason unknown."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '52101004' or code = '2667000')).exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lymph-node-component-cs' and code = 'nodes-examined').exists()).where(value.exists() or dataAbsentReason.exists()).exists()"
