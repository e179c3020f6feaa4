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

Invariant: sarc-grd-2
Description: "Some of the three scores are missing. Send differentiation-score, mitotic-score and necrosis-score together, or none of them; a lone score goes into note."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score' or code = 'necrosis-score')).exists()).where(value.exists()).count() in (0 | 3)"

Invariant: sarc-grd-6
Description: "The total score is not the sum of the three scores. Correct total-score or the score that is wrong."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'total-score').exists()).value.ofType(integer).all(%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and (code = 'differentiation-score' or code = 'mitotic-score' or code = 'necrosis-score')).exists()).value.ofType(integer).count() < 3 or ($this = %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'differentiation-score').exists()).value.ofType(integer).first() + %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'mitotic-score').exists()).value.ofType(integer).first() + %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'necrosis-score').exists()).value.ofType(integer).first()))"

// 2-3 is grade 1, 4-5 is grade 2, 6-8 is grade 3; also where only the three scores are given.
Invariant: sarc-grd-3
Description: "The grade does not agree with the scores: a total of 2 or 3 is grade 1, 4 or 5 is grade 2, 6 to 8 is grade 3. Correct the grade or the scores."
Severity: #error
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'total-score').exists()).value.ofType(integer) | component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'differentiation-score').exists()).value.ofType(integer).select($this + %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'mitotic-score').exists()).value.ofType(integer).first() + %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs' and code = 'necrosis-score').exists()).value.ofType(integer).first())).all(($this <= 3 or %resource.value.ofType(CodeableConcept).coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-1') or (system = 'http://snomed.info/sct' and code = '1155708003')).empty()) and (($this >= 4 and $this <= 5) or %resource.value.ofType(CodeableConcept).coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-2') or (system = 'http://snomed.info/sct' and code = '1286893008')).empty()) and ($this >= 6 or %resource.value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-3').empty()) and ($this >= 4 or %resource.value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '1155707008').empty()))"

Invariant: sarc-grd-7
Description: "Scores are given, but the grading system is not FNCLCC. Correct method, or leave the scores out."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grade-component-cs').exists()).exists() implies method.coding.where(system = 'http://snomed.info/sct' and code = '426757001').exists()"

// Grade 2 beside 'high' stays allowed: two-tier translations put grades 2 and 3 together.
Invariant: sarc-grd-8
Description: "The grade says two things at once: its codings name different grades. Keep the one that the report states."
Severity: #error
Expression: "iif(coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-1') or (system = 'http://snomed.info/sct' and code = '1155708003')).exists(), 1, 0) + iif(coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and (code = 'grade-2' or code = 'grade-3')) or (system = 'http://snomed.info/sct' and (code = '1286893008' or code = '1155707008'))).exists(), 1, 0) + iif(coding.where(system = 'http://snomed.info/sct' and code = '1155705000').exists(), 1, 0) <= 1 and (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs').code.distinct().count() <= 1) and (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' and code = 'grade-3').exists() and coding.where(system = 'http://snomed.info/sct' and code = '1286893008').exists()).not() and (coding.where(system = 'http://snomed.info/sct' and code = '1286893008').exists() and coding.where(system = 'http://snomed.info/sct' and code = '1155707008').exists()).not()"

Invariant: sarc-grd-9
Description: "A two-tier system knows low and high grade only. Correct the grade, or name the system in method."
Severity: #error
Expression: "method.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/grading-system-cs' and code = 'two-tier').exists() implies value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/histologic-grade-cs' or (system = 'http://snomed.info/sct' and code = '1286893008')).empty()"
