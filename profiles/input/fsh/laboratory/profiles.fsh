Profile: SarcomaLaboratoryResult
Parent: Observation
Id: sarcoma-laboratory-result
Title: "Sarcoma laboratory result"
Description: "A result of blood or other body fluids: a number, or only that it is raised, reduced or normal. Tissue (stains, counts, genes) has profiles of its own."
* insert Metadata
* ^purpose = "Summaries say 'acute phase proteins raised' without a number; that is a result and must not be lost, nor be made into a number."
* obeys sarc-lab-1 and sarc-lab-3 and sarc-lab-4 and sarc-lab-5
* insert FactOfPatient

* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains laboratory 1..1 MS
* category ^short = "Kind of observation"
* category ^comment = "One category is laboratory; others may stand beside."
* category[laboratory] = $ObservationCategory#laboratory
* category[laboratory] ^short = "laboratory"
* category[laboratory] ^comment = "Always present."
* code from LaboratoryTestVS (preferred)
* code obeys sarc-obs-3 and sarc-fnd-2
* code ^short = "What was measured"
* code ^comment = "LOINC where the test is known, a code of laboratory-test-cs for groups such as acute phase proteins, the words of the source in text."
* value[x] only Quantity or CodeableConcept or string
* value[x] obeys sarc-lab-2
* value[x] ^short = "Number with unit, code or words"
* value[x] ^comment = "As reported, in UCUM units; comparators for limits. Leave it out where the source says only raised or reduced."
* interpretation 0..1
* interpretation from LaboratoryInterpretationVS (required)
* interpretation ^short = "H | HH | L | LL | N | A"
* interpretation ^comment = "Raised is H, reduced is L, unremarkable is N; HH and LL are critical; A is abnormal without a direction."
* referenceRange ^short = "Reference range"
* referenceRange ^comment = "As the laboratory prints it, in the unit of the value."
* specimen ^short = "The sample"
* specimen ^comment = "Blood, serum, urine; where the code does not say it."
* value[x] and interpretation and referenceRange and specimen MS
