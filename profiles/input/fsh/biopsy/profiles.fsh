Profile: SarcomaBiopsy
Parent: Procedure
Id: sarcoma-biopsy
Title: "Sarcoma biopsy"
Description: "Taking tissue or cells of a sarcoma or a metastasis for diagnosis: core needle, fine needle, incisional biopsy. The tissue itself is a Specimen that names this procedure's date, method and site."
* insert Metadata
* ^purpose = "How the tissue was obtained tells how much weight its diagnosis bears."
* insert SarcomaProcedure
* obeys sarc-bio-1
* code from BiopsyCodeVS (preferred)
* code ^short = "The kind of biopsy"
* code ^comment = "Kind and guidance, several codings where no single code says both; the wording in text."
* category ^short = "Not surgical"
* category ^comment = "Leave it out, or send a diagnostic category. The surgical category would count the biopsy as an operation."
* bodySite ^short = "Where the tissue was taken"
* bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography."
* bodySite MS
