Profile: SarcomaHistologicGrade
Parent: SarcomaPathologyObservation
Id: sarcoma-histologic-grade
Title: "Sarcoma histologic grade"
Description: "The histologic grade of a sarcoma with the system it was reached by, and for FNCLCC the three scores. One Observation for each specimen graded. Not for the stage."
* insert Metadata
* ^purpose = "Grade 3 of one system is not grade 3 of another; with the scores a reader can check the grade."
* obeys sarc-grd-2 and sarc-grd-3 and sarc-grd-6 and sarc-grd-7 and sarc-grd-9 and sarc-grd-10 and sarc-grd-11

* code ^short = "Histologic grade"
* code ^comment = "NCI Thesaurus C18000, as in mCODE; LOINC 33732-9 and SNOMED CT 371469007 may stand beside it."
* insert AskedAs(grade, $NCIT, C18000, [[NCI Thesaurus C18000]])
* value[x] only CodeableConcept
* value[x] from HistologicGradeVS (required)
* value[x] obeys sarc-grd-8 and sarc-grd-14 and sarc-grd-15
* value[x] ^short = "grade-1 | grade-2 | grade-3 | low | intermediate | high | GX"
* value[x] ^comment = "For FNCLCC the number from histologic-grade-cs; for mCODE the SNOMED CT word beside it (1 low, 2 intermediate, 3 high). 'High grade' without a number is the SNOMED CT word alone; 'At least grade 2' is no grade yet: leave the value out, dataAbsentReason as-text, the words in note."
* method 1..1
* method from GradingSystemVS (required)
* method obeys sarc-grd-12 and sarc-grd-13
* method ^short = "FNCLCC | NCI | two-tier | other | not-stated"
* method ^comment = "'Grade 3 (French system)' is FNCLCC. A system that is not in the list is other, its name in text. Where the report names no system, not-stated; where it gives the three scores, FNCLCC, named or not."
* insert ComponentsByCode([[The scores of the FNCLCC system]])
* component obeys sarc-cmp-1
* insert OwnScore(differentiation, differentiation-score, [[Differentiation score, 1 to 3]])
* component[differentiation].valueInteger obeys sarc-grd-1
* insert OwnScore(mitosis, mitotic-score, [[Mitotic score, 1 to 3]])
* component[mitosis].valueInteger obeys sarc-grd-1
* insert OwnScore(necrosis, necrosis-score, [[Necrosis score, 0 to 2]])
* component[necrosis].valueInteger obeys sarc-grd-4
* insert OwnScore(total, total-score, [[Total score, 2 to 8]])
* component[total].valueInteger obeys sarc-grd-5
* component MS

RuleSet: OwnScore(slice, code, short)
* component contains {slice} 0..1 MS
* component[{slice}] ^short = "{short}"
* component[{slice}].code 1..1
* component[{slice}].code = GradeComponentCS#{code}
* component[{slice}].code ^short = "grade-component-cs: {code}"
* component[{slice}].value[x] only integer
* component[{slice}].value[x] ^short = "The score"
* component[{slice}].value[x] ^comment = "A score that could not be reached is left out, its reason in component.dataAbsentReason."
