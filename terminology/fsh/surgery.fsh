ValueSet: SurgeryCodeVS
Id: surgery-code-vs
Title: "Operations on sarcomas"
Description: "SNOMED CT procedures for operations on sarcomas and their metastases. 387713003 is for reports that say no more than operation."
* insert Metadata
* insert SnomedCopyright
* $SCT#387713003 "Surgical procedure (procedure)"
* $SCT#65801008 "Excision (procedure)"
* $SCT#370612006 "Excision of neoplasm (procedure)"
* $SCT#81751006 "Excision of intra-abdominal mass (procedure)"
* $SCT#708729004 "Extensive debulking of neoplasm of abdominal cavity (procedure)"
* $SCT#448031005 "Debulking of neoplasm of abdominal cavity (procedure)"
* $SCT#238301005 "Debulking of lesion of peritoneum"
* $SCT#238302003 "Debulking of pelvic tumor"
* $SCT#120177005
* $SCT#236886002 "Hysterectomy (procedure)"
* $SCT#116140006 "Total hysterectomy (procedure)"
* $SCT#116141005 "Abdominal hysterectomy (procedure)"
* $SCT#116142003 "Radical hysterectomy (procedure)"
* $SCT#236887006 "Laparoscopic hysterectomy (procedure)"
* $SCT#54357003 "Partial excision of small intestine (procedure)"
* $SCT#27010001 "Partial excision of large intestine (procedure)"
* $SCT#23968004 "Excision of colon (procedure)"
* $SCT#82619000 "Left colectomy (procedure)"
* $SCT#84604002 "Sigmoid colectomy (procedure)"
* $SCT#359572002 "Enterectomy with anastomosis (procedure)"
* $SCT#235407009 "Gastrointestinal tract anastomosis - intestine (procedure)"
* $SCT#257750007 "Side-to-side anastomosis"
* $SCT#112871003 "Anastomosis of large intestine to large intestine (procedure)"
* $SCT#63816008 "Hepatectomy, total left lobectomy (procedure)"
* $SCT#307615003 "Extended left hemihepatectomy (procedure)"
* $SCT#71273005 "Partial hepatectomy (procedure)"
* $SCT#85946004 "Lobectomy of liver (procedure)"
* $SCT#107963000 "Liver excision (procedure)"
* $SCT#174430004 "Resection of segment of liver (procedure)"
* $SCT#72106008 "Excision of lesion of liver (procedure)"
* $SCT#444188003 "Thoracoscopic wedge resection of lung (procedure)"
* $SCT#232632009 "Wedge excision of lung (procedure)"
* $SCT#77648009 "Excision of lesion of lung (procedure)"
* $SCT#287310004 "Lung tumor excision (procedure)"
* $SCT#86481000 "Laparotomy (procedure)"
* $SCT#74770008 "Exploratory laparotomy (procedure)"
* $SCT#238255007 "Second look laparotomy (procedure)"
* $SCT#47353000 "Reopening of laparotomy site (procedure)"
* $SCT#440258006 "Excision of skin"

ValueSet: ResidualTumorVS
Id: residual-tumor-vs
Title: "Residual tumour"
Description: "Residual tumour after an operation: none (R0), microscopic (R1), macroscopic (R2), cannot be assessed (RX)."
* insert Metadata
* insert SnomedCopyright
* $SCT#258254000 "Residual tumor stage R0 (finding)"
* $SCT#278271003 "Residual tumor stage R1 (finding)"
* $SCT#278272005 "Residual tumor stage R2 (finding)"
* $SCT#258253006 "Residual tumor stage RX (finding)"

CodeSystem: ResectionExtentCS
Id: resection-extent-cs
Title: "Extents of resection"
Description: "How an operation took a tumour out, as the surgeon words it."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(ResectionExtentVS)
* #en-bloc "En bloc" "The tumor and what was removed with it came out in one piece."
* #piecemeal "Piecemeal" "The tumor came out in pieces, on purpose or not; morcellation is an Observation of its own."
* #compartmental "Compartmental" "The whole compartment that holds the tumor, also called radical."
* #wide "Wide" "With a cuff of healthy tissue on all sides."
* #marginal "Marginal" "Along the capsule or the reactive zone, as in shelling out."
* #intralesional "Intralesional" "Through the tumor."
* #debulking "Debulking" "Part of the tumor mass, to make it smaller; cytoreduction."
* #multivisceral "Multivisceral" "With neighbouring organs."
* #limb-sparing "Limb-sparing" "The limb was kept."
* #amputation "Amputation" "The limb or a part of it was removed, also disarticulation."
* #unplanned "Unplanned excision" "Done without knowing that the tumor was a sarcoma."
* #other "Other" "Another extent, named in text."
* #not-stated "Not stated" "The source does not say."

ValueSet: ResectionExtentVS
Id: resection-extent-vs
Title: "Extents of resection"
Description: "How an operation took a tumour out."
* insert Metadata
* include codes from system ResectionExtentCS

CodeSystem: SurgeryOccasionCS
Id: surgery-occasion-cs
Title: "Occasions of operations"
Description: "What an operation in the course of a sarcoma was done for."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(SurgeryOccasionVS)
* #primary-tumor "Primary tumor" "First operation of the primary tumor."
* #re-excision "Re-excision" "The bed of a tumor that was removed before, without a recurrence, for example after an unplanned excision or for involved margins."
* #local-recurrence "Local recurrence" "A tumor that came back at its place."
* #metastasis "Metastasis" "One or more metastases, also peritoneal spread."
* #second-look "Second look" "To see whether tumor is left."
* #complication "Complication" "A complication of the tumor or of its treatment, without removing tumor."
* #reconstruction "Reconstruction" "To repair what an earlier operation removed."
* #other "Other" "Something else, named in text."
* #not-stated "Not stated" "The source does not say."

ValueSet: SurgeryOccasionVS
Id: surgery-occasion-vs
Title: "Occasions of operations"
Description: "What an operation in the course of a sarcoma was done for."
* insert Metadata
* include codes from system SurgeryOccasionCS
