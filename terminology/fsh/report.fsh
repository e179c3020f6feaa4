ValueSet: PathologyReportCodeVS
Id: pathology-report-code-vs
Title: "Pathology reports"
Description: "LOINC codes of pathology reports."
* insert Metadata
* insert LoincCopyright
* $LOINC#11529-5 "Surgical pathology study"
* $LOINC#60568-3 "Pathology Synoptic report"
