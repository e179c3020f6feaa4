ValueSet: ExaminationCodeVS
Id: examination-code-vs
Title: "Examinations"
Description: "SNOMED CT procedures for examinations without images and without tissue."
* insert Metadata
* insert SnomedCopyright
* $SCT#5880005 "Clinical examination (procedure)"
* $SCT#76009000 "Esophagogastroduodenoscopy (procedure)"
* $SCT#73761001 "Colonoscopy (procedure)"
* $SCT#24420007 "Sigmoidoscopy (procedure)"
* $SCT#363687006 "Endoscopic procedure (procedure)"
