// Scores exist in the FNCLCC system only.
Invariant: sarc-grd-1
Description: "A score for differentiation or mitoses is 1, 2 or 3. Correct the score."
Severity: #error
Expression: "ofType(integer).where(hasValue()).all($this >= 1 and $this <= 3)"

Invariant: sarc-grd-4
Description: "A score for necrosis is 0, 1 or 2. Correct the score."
Severity: #error
Expression: "ofType(integer).where(hasValue()).all($this >= 0 and $this <= 2)"

Invariant: sarc-grd-5
Description: "A total score lies between 2 and 8. Correct the score."
Severity: #error
Expression: "ofType(integer).where(hasValue()).all($this >= 2 and $this <= 8)"

// A core biopsy may allow two scores and not the third.
Invariant: sarc-grd-2
Description: "Some of the three scores are missing, so nobody can check the grade by them. If the report states them, add differentiation-score, mitotic-score and necrosis-score; a score that could not be reached has its reason in component.dataAbsentReason."
Severity: #warning
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score' or code = 'necrosis-score')).exists()).where(value.exists() or dataAbsentReason.exists()).count() in (0 | 3)"

// Scores that are not given may have any value: differentiation and mitoses 1 to 3, necrosis 0 to 2.
Invariant: sarc-grd-6
Description: "The total score is not the sum of the three scores, or cannot be reached with those given. Correct total-score or the score that is wrong."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'total-score').exists()).value.ofType(integer).where(hasValue()).all($this - 2 >= %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score')).exists()).value.ofType(integer).where(hasValue()).select($this - 1).combine(%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'necrosis-score').exists()).value.ofType(integer).where(hasValue())).aggregate($total + $this, 0) and 8 - $this >= %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score')).exists()).value.ofType(integer).where(hasValue()).select(3 - $this).combine(%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'necrosis-score').exists()).value.ofType(integer).where(hasValue()).select(2 - $this)).aggregate($total + $this, 0))"

// In words, grade 1 is low, grade 2 intermediate, and grades 2 and 3 are high where there are two tiers.
Invariant: sarc-grd-3
Description: "The grade does not agree with the total score: 2 or 3 is grade 1, 4 or 5 is grade 2, 6 to 8 is grade 3. Correct the grade or the score."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'total-score').exists()).value.ofType(integer).where(hasValue()).all(($this <= 3 or %resource.value.ofType(CodeableConcept).coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-1') or (system = 'http://snomed.info/sct' and code = '1155708003')).empty()) and (($this >= 4 and $this <= 5) or %resource.value.ofType(CodeableConcept).coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-2') or (system = 'http://snomed.info/sct' and code = '1286893008')).empty()) and ($this >= 6 or %resource.value.ofType(CodeableConcept).coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-3')).empty()) and ($this >= 4 or %resource.value.ofType(CodeableConcept).coding.where((system = 'http://snomed.info/sct' and code = '1155707008')).empty()))"

// The same as sarc-grd-3 where no total is given. Differentiation 3 and mitoses 3 are grade 3 whatever the necrosis.
Invariant: sarc-grd-10
Description: "The grade cannot be reached with these scores: they sum up to 2 or 3 for grade 1, 4 or 5 for grade 2, 6 to 8 for grade 3. Correct the grade or the scores."
Severity: #error
Expression: "(value.ofType(CodeableConcept).coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-1') or (system = 'http://snomed.info/sct' and code = '1155708003')).exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score')).exists()).value.ofType(integer).where(hasValue()).select($this - 1).combine(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'necrosis-score').exists()).value.ofType(integer).where(hasValue())).aggregate($total + $this, 0) <= 1) and (value.ofType(CodeableConcept).coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-2') or (system = 'http://snomed.info/sct' and code = '1286893008')).exists() implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score')).exists()).value.ofType(integer).where(hasValue()).select($this - 1).combine(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'necrosis-score').exists()).value.ofType(integer).where(hasValue())).aggregate($total + $this, 0) <= 3 and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score')).exists()).value.ofType(integer).where(hasValue()).select(3 - $this).combine(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'necrosis-score').exists()).value.ofType(integer).where(hasValue()).select(2 - $this)).aggregate($total + $this, 0) <= 4)) and (value.ofType(CodeableConcept).coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-3')).exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score')).exists()).value.ofType(integer).where(hasValue()).select(3 - $this).combine(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'necrosis-score').exists()).value.ofType(integer).where(hasValue()).select(2 - $this)).aggregate($total + $this, 0) <= 2) and (value.ofType(CodeableConcept).coding.where((system = 'http://snomed.info/sct' and code = '1155707008')).exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score')).exists()).value.ofType(integer).where(hasValue()).select(3 - $this).combine(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'necrosis-score').exists()).value.ofType(integer).where(hasValue()).select(2 - $this)).aggregate($total + $this, 0) <= 4)"

// GX beside one or two scores is a true report.
Invariant: sarc-grd-11
Description: "The grade is called not assessable (GX), but the scores are complete and give one. Send the grade, or leave the scores out."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '1155705000').exists() implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'total-score').exists()).value.ofType(integer).where(hasValue()).empty() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score' or code = 'necrosis-score')).exists()).value.ofType(integer).where(hasValue()).count() < 3)"

Invariant: sarc-grd-7
Description: "Scores are given, but the grading system is not FNCLCC. Correct method, or leave the scores out."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score' or code = 'necrosis-score' or code = 'total-score')).exists()).value.exists() implies method.coding.where(system = 'http://snomed.info/sct' and code = '426757001').exists()"

// Grade 2 beside 'high' stays allowed: two-tier translations put grades 2 and 3 together.
Invariant: sarc-grd-8
Description: "The grade says two things at once: its codings name different grades. Keep the one that the report states."
Severity: #error
Expression: "iif(coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-1') or (system = 'http://snomed.info/sct' and code = '1155708003')).exists(), 1, 0) + iif(coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and (code = 'grade-2' or code = 'grade-3')) or (system = 'http://snomed.info/sct' and (code = '1286893008' or code = '1155707008'))).exists(), 1, 0) + iif(coding.where(system = 'http://snomed.info/sct' and code = '1155705000').exists(), 1, 0) <= 1 and (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs').code.distinct().count() <= 1) and (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-3').exists() and coding.where(system = 'http://snomed.info/sct' and code = '1286893008').exists()).not() and (coding.where(system = 'http://snomed.info/sct' and code = '1286893008').exists() and coding.where(system = 'http://snomed.info/sct' and code = '1155707008').exists()).not()"

Invariant: sarc-grd-9
Description: "A two-tier system knows low and high grade only. Correct the grade, or name the system in method."
Severity: #error
Expression: "method.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grading-system-cs' and code = 'two-tier').exists() implies value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' or (system = 'http://snomed.info/sct' and code = '1286893008')).empty()"

Invariant: sarc-grd-12
Description: "The grading system has no name: other says nothing without words. Fill Observation.method.text, or choose not-stated where the report names no system."
Severity: #error
Expression: "coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grading-system-cs' and code = 'other').exists() implies text.hasValue()"

Invariant: sarc-grd-13
Description: "The method names two grading systems. Keep the one that the report states; a grade by another system is an Observation of its own."
Severity: #error
Expression: "coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grading-system-cs' or (system = 'http://snomed.info/sct' and (code = '426757001' or code = '427196009'))).code.distinct().count() <= 1"

// Only a text that is a grade and nothing else counts.
Invariant: sarc-grd-14
Description: "The text names another grade than the code, for example grade-3 with the text Grade 1. Correct the one that is wrong."
Severity: #error
Expression: "((text.where(lower().trim().matches('^(fnclcc )?(grade |g)?1$')).exists() and coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs').exists()) implies coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-1').exists()) and ((text.where(lower().trim().matches('^(fnclcc )?(grade |g)?2$')).exists() and coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs').exists()) implies coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-2').exists()) and ((text.where(lower().trim().matches('^(fnclcc )?(grade |g)?3$')).exists() and coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs').exists()) implies coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-3').exists())"

// A question for grade 2 would count a tumour that may be grade 3.
Invariant: sarc-grd-15
Description: "The text says that the grade is at least this one; the code says that it is this one. Leave the value out, send dataAbsentReason as-text and the words in note, until the grade is known."
Severity: #warning
Expression: "(ofType(CodeableConcept).coding.exists() and ofType(CodeableConcept).text.exists()) implies ofType(CodeableConcept).text.lower().contains('at least').not()"
