// 423740007 is the ECOG scale in SNOMED CT.
Invariant: sarc-prf-1
Description: "Two scales are named at once. Keep ECOG or Karnofsky; the other is an Observation of its own."
Severity: #error
Expression: "(coding.where(system = 'http://loinc.org' and code = '89243-0').exists() and coding.where((system = 'http://loinc.org' and code = '89247-1') or (system = 'http://snomed.info/sct' and code = '423740007')).exists()).not()"

Invariant: sarc-prf-2
Description: "ECOG runs from 0 to 5. Correct the value, or the scale in code."
Severity: #error
Expression: "(code.coding.where(system = 'http://loinc.org' and code = '89247-1').exists()) implies (value.ofType(integer).all($this >= 0 and $this <= 5))"

Invariant: sarc-prf-3
Description: "Karnofsky runs from 0 to 100 in steps of ten. Correct the value, or the scale in code."
Severity: #error
Expression: "(code.coding.where(system = 'http://loinc.org' and code = '89243-0').exists()) implies (value.ofType(integer).all($this >= 0 and $this <= 100 and $this mod 10 = 0))"

// LOINC answers of list LL529-9 and SNOMED CT findings, grade by grade.
Invariant: sarc-prf-4
Description: "The words of the interpretation belong to another grade than the value. Correct one of them."
Severity: #error
Expression: "value.ofType(integer).empty() or ((interpretation.coding.where((system = 'http://loinc.org' and code = 'LA9622-7') or (system = 'http://snomed.info/sct' and code = '425389002')).empty() or value.ofType(integer) = 0) and (interpretation.coding.where((system = 'http://loinc.org' and code = 'LA9623-5') or (system = 'http://snomed.info/sct' and code = '422512005')).empty() or value.ofType(integer) = 1) and (interpretation.coding.where((system = 'http://loinc.org' and code = 'LA9624-3') or (system = 'http://snomed.info/sct' and code = '422894000')).empty() or value.ofType(integer) = 2) and (interpretation.coding.where((system = 'http://loinc.org' and code = 'LA9625-0') or (system = 'http://snomed.info/sct' and code = '423053003')).empty() or value.ofType(integer) = 3) and (interpretation.coding.where((system = 'http://loinc.org' and code = 'LA9626-8') or (system = 'http://snomed.info/sct' and code = '423237006')).empty() or value.ofType(integer) = 4) and (interpretation.coding.where(system = 'http://loinc.org' and code = 'LA9627-6').empty() or value.ofType(integer) = 5))"
