Profile: SarcomaPathologyReport
Parent: DiagnosticReport
Id: sarcoma-pathology-report
Title: "Sarcoma pathology report"
Description: "The pathologist's report on one or more specimens of a sarcoma: the findings as results, the conclusion in words and codes, the report itself where it may be sent."
* insert Metadata
* ^purpose = "The report ties findings to one reading of one specimen, and keeps the words that no code carries."
* obeys sarc-rep-1

* status ^short = "State of the report"
* status ^comment = "final, amended, corrected and appended reports stand. An amended report is sent under the same identifier with status amended."
* code from PathologyReportCodeVS (preferred)
* code ^short = "Kind of report"
* code ^comment = "LOINC 11529-5 for an ordinary report, 60568-3 for a synoptic one."
* subject 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* effective[x] ^short = "When the tissue was taken"
* effective[x] ^comment = "Date of sampling; the date of the report goes into issued."
* issued ^short = "When the report was released"
* issued ^comment = "Date and time of this version of the report."
* performer ^short = "Who reports"
* performer ^comment = "The pathologist or the institute."
* specimen 1..*
* specimen obeys sarc-ref-3
* specimen ^short = "The tissue examined"
* specimen ^comment = "Reference to the specimen; where only its number is known, its identifier."
* result obeys sarc-ref-3
* result ^short = "The findings"
* result ^comment = "The Observations of this report: stains, mitotic count, size and so on."
* conclusion ^short = "Diagnosis in words"
* conclusion ^comment = "The diagnosis as worded in the report."
* conclusionCode ^short = "Diagnosis in codes"
* conclusionCode ^comment = "Morphology (ICD-O-3, SNOMED CT) as concluded. The diagnosis of the patient is the Condition; this is what the report says."
* presentedForm ^short = "The report itself"
* presentedForm ^comment = "PDF or text, where it may be sent."

* status and code and subject and effective[x] and issued and performer and specimen and result and conclusion and conclusionCode and presentedForm MS
