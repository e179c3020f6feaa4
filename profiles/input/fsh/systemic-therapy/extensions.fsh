Extension: TreatmentBlock
Id: treatment-block
Title: "Treatment block"
Description: "Running number of the block of systemic therapy in the treatment of this tumour, in order of time: 1 for the first combination given, 2 for the next. Several blocks may make up one line of therapy."
Context: Procedure, MedicationAdministration
* insert Metadata
* ^purpose = "Published and scanned histories know the order of the blocks, not their dates. The number puts administrations in order without inventing dates."
* value[x] 1..1
* value[x] only positiveInt
* value[x] ^short = "1, 2, 3 ..."
* value[x] ^comment = "The same number on the therapy and on each of its administrations."

Extension: TherapyLine
Id: therapy-line
Title: "Line of therapy"
Description: "Line of systemic therapy as oncologists count it, and whether the source states it or somebody derived it. Not the same as the treatment block: one line may hold several blocks."
Context: Procedure, MedicationAdministration
* insert Metadata
* ^purpose = "Drug and line must stand on one resource to be asked together. Lines are often counted afterwards, and differently; the basis tells."
* extension contains
    number 1..1 and
    basis 0..1
* extension[number] ^short = "1 for first line"
* extension[number].value[x] only positiveInt
* extension[basis] ^short = "stated | derived"
* extension[basis].value[x] only code
* extension[basis].value[x] from TherapyLineBasisVS (required)

Extension: TreatmentCycle
Id: treatment-cycle
Title: "Treatment cycle"
Description: "Number of the cycle within its treatment block, counted from 1."
Context: MedicationAdministration
* insert Metadata
* ^purpose = "A dose belongs to a cycle; totals and reductions are read by cycle."
* value[x] 1..1
* value[x] only positiveInt
* value[x] ^short = "1 for the first cycle"
* value[x] ^comment = "Starts again at 1 in every block."

Extension: CycleDay
Id: cycle-day
Title: "Day in cycle"
Description: "Day of the cycle on which the drug was given; the cycle begins on day 1."
Context: MedicationAdministration
* insert Metadata
* ^purpose = "Gemcitabine on days 1 and 8 with docetaxel on day 8 is another therapy than both on day 1."
* value[x] 1..1
* value[x] only positiveInt
* value[x] ^short = "1 for the first day"
* value[x] ^comment = "Leave it out where the source does not say. Do not send 1 for unknown."

Extension: CycleCount
Id: cycle-count
Title: "Number of cycles"
Description: "How many cycles of a systemic therapy were given, as stated in the source."
Context: Procedure
* insert Metadata
* ^purpose = "Summaries state the number of cycles even where single administrations are not sent."
* value[x] 1..1
* value[x] only positiveInt
* value[x] ^short = "Cycles given"
* value[x] ^comment = "Cycles begun, not planned."

Extension: CycleLength
Id: cycle-length
Title: "Length of a cycle"
Description: "Time from the beginning of one cycle to the beginning of the next."
Context: Procedure
* insert Metadata
* ^purpose = "The interval tells dose-dense from ordinary schedules."
* value[x] 1..1
* value[x] only Duration
* value[x] obeys sarc-cyc-1
* value[x] ^short = "For example 21 d or 1 wk"
* value[x] ^comment = "As the source states it, in UCUM units d, wk or mo."
