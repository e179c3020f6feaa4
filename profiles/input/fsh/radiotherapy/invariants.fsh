Invariant: sarc-rad-1
Description: "A radiation dose is a number above zero with a unit. Fill value, system http://unitsofmeasure.org and code Gy or cGy."
Severity: #error
Expression: "ofType(Quantity).all(value.hasValue() and value > 0 and system.exists() and system = 'http://unitsofmeasure.org' and code.exists())"

// Above any course; beyond, centigray were meant.
Invariant: sarc-rad-2
Description: "The total dose is above 200 Gy, more than any course delivers. Check the number and the unit: Gy or cGy."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue() and code.exists()).all(((code = 'Gy' and value > 200) or (code = 'cGy' and value > 20000)).not())"

Invariant: sarc-rad-3
Description: "A course has at most 200 fractions. Correct the extension radiation-fraction-count; a dose belongs to radiation-total-dose."
Severity: #error
Expression: "ofType(positiveInt).all(hasValue() and $this <= 200)"

Invariant: sarc-rad-4
Description: "The dose of one fraction is above 100 Gy, more than is given at once. Check the number and the unit: Gy or cGy."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue() and code.exists()).all(((code = 'Gy' and value > 100) or (code = 'cGy' and value > 10000)).not())"

// Compared in centigray, only where all three are exact numbers. Rounded reports are within 5 %.
Invariant: sarc-rad-5
Description: "The total dose differs by more than 5 % from fractions times dose per fraction. Correct what is wrong; where fractions differed, leave the dose per fraction out and say it in note."
Severity: #warning
Expression: "(%resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-total-dose').value.ofType(Quantity).where(value.hasValue() and value > 0 and comparator.empty() and (code = 'Gy' or code = 'cGy')).select(iif(code = 'Gy', value * 100, value)).first().exists() and %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-fraction-dose').value.ofType(Quantity).where(value.hasValue() and value > 0 and comparator.empty() and (code = 'Gy' or code = 'cGy')).select(iif(code = 'Gy', value * 100, value)).first().exists() and %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-fraction-count').value.ofType(positiveInt).first().exists()) implies (%resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-fraction-dose').value.ofType(Quantity).where(value.hasValue() and value > 0 and comparator.empty() and (code = 'Gy' or code = 'cGy')).select(iif(code = 'Gy', value * 100, value)).first() * %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-fraction-count').value.ofType(positiveInt).first().toString().toDecimal() >= %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-total-dose').value.ofType(Quantity).where(value.hasValue() and value > 0 and comparator.empty() and (code = 'Gy' or code = 'cGy')).select(iif(code = 'Gy', value * 100, value)).first() * 0.95 and %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-fraction-dose').value.ofType(Quantity).where(value.hasValue() and value > 0 and comparator.empty() and (code = 'Gy' or code = 'cGy')).select(iif(code = 'Gy', value * 100, value)).first() * %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-fraction-count').value.ofType(positiveInt).first().toString().toDecimal() <= %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-total-dose').value.ofType(Quantity).where(value.hasValue() and value > 0 and comparator.empty() and (code = 'Gy' or code = 'cGy')).select(iif(code = 'Gy', value * 100, value)).first() * 1.05)"

// The list equals radiotherapy-technique-cs.
Invariant: sarc-rad-6
Description: "The technique is not in the list radiotherapy-technique-cs. Correct the code; a technique that is not in the list goes into code.text."
Severity: #error
Expression: "coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/radiotherapy-technique-cs').all(code.exists() and code in ('brachytherapy' | 'carbon-ion' | 'electrons' | 'external-beam' | 'intensity-modulated' | 'intraoperative' | 'photons' | 'proton' | 'radionuclide' | 'stereotactic' | 'three-dimensional' | 'total-body'))"

Invariant: sarc-rad-7
Description: "The radiotherapy was not done, but a dose or fractions are given as delivered. Correct the status, or leave them out."
Severity: #error
Expression: "status = 'not-done' implies extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-total-dose' or url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-fraction-count' or url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-fraction-dose').empty()"

Invariant: sarc-rad-8
Description: "The dose of one fraction is larger than the total dose. Exchange the extensions, or correct the numbers or units."
Severity: #error
Expression: "(%resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-total-dose').value.ofType(Quantity).where(value.hasValue() and value > 0 and comparator.empty() and (code = 'Gy' or code = 'cGy')).select(iif(code = 'Gy', value * 100, value)).first().exists() and %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-fraction-dose').value.ofType(Quantity).where(value.hasValue() and value > 0 and comparator.empty() and (code = 'Gy' or code = 'cGy')).select(iif(code = 'Gy', value * 100, value)).first().exists()) implies (%resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-fraction-dose').value.ofType(Quantity).where(value.hasValue() and value > 0 and comparator.empty() and (code = 'Gy' or code = 'cGy')).select(iif(code = 'Gy', value * 100, value)).first() <= %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-total-dose').value.ofType(Quantity).where(value.hasValue() and value > 0 and comparator.empty() and (code = 'Gy' or code = 'cGy')).select(iif(code = 'Gy', value * 100, value)).first())"
