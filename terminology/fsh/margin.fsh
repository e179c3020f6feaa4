ValueSet: MarginStatusVS
Id: margin-status-vs
Title: "Margin status"
Description: "What the margins of a specimen show: residual tumour R0, R1, R2 or RX, or, where no R status is stated, margins free of tumour or involved."
* insert Metadata
* insert SnomedCopyright
* $SCT#258254000 "Residual tumor stage R0 (finding)"
* $SCT#278271003 "Residual tumor stage R1 (finding)"
* $SCT#278272005 "Residual tumor stage R2 (finding)"
* $SCT#258253006 "Residual tumor stage RX (finding)"
* $SCT#55182004 "Surgical margin uninvolved by tumor (finding)"
* $SCT#370109009 "Surgical margin involved by tumor (finding)"

CodeSystem: MarginComponentCS
Id: margin-component-cs
Title: "Components of a margin"
Description: "What a component of a margin finding says."
* insert Metadata
* insert OwnCodes
* #closest-distance "Distance of the closest margin" "Distance between the tumour and the closest margin."
* #closest-margin "Closest margin" "Which margin is the closest."
* #involved-margin "Involved margin" "A margin that tumour reaches."
* #tissue-at-margin "Tissue at the margin" "Tissue that covers the tumour at the margin, in a finding on all margins at the closest one."
* #extent "Extent of the status" "Whether the status is that of one specimen or of the whole operation."
* #margin "Margin" "Which margin the finding is about."
* #distance "Distance of the margin" "Distance between the tumour and this margin."
* #examination "Examination of the margin" "Whether the margin was judged by eye or under the microscope."

CodeSystem: MarginTissueCS
Id: margin-tissue-cs
Title: "Tissue at the margin"
Description: "Tissue between the tumour and the margin. Some form a barrier to the tumour, so a small distance there weighs less."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(MarginTissueVS)
* #fascia "Fascia" "Fascia covers the tumour."
* #periosteum "Periosteum" "Periosteum covers the tumour."
* #bone "Bone" "Bone lies at the margin."
* #fat "Fat" "Fatty tissue lies at the margin."
* #muscle "Muscle" "Skeletal muscle lies at the margin."
* #vessel-sheath "Vessel sheath" "The sheath of a large vessel covers the tumour."
* #nerve-sheath "Nerve sheath" "The sheath of a nerve covers the tumour."
* #serosa "Serosa" "Peritoneum, pleura or another serosa covers the tumour."
* #skin "Skin" "Skin covers the tumour."
* #other "Other tissue" "Another tissue, named in text."

ValueSet: MarginTissueVS
Id: margin-tissue-vs
Title: "Tissue at the margin"
Description: "Tissue between the tumour and the margin."
* insert Metadata
* include codes from system MarginTissueCS

CodeSystem: MarginExtentCS
Id: margin-extent-cs
Title: "Extent of a margin status"
Description: "Of what the status of the margins was stated."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(MarginExtentVS)
* #specimen "One specimen" "The specimen alone, whatever was removed besides."
* #operation "Whole operation" "Everything removed in one operation: the final status."

ValueSet: MarginExtentVS
Id: margin-extent-vs
Title: "Extent of a margin status"
Description: "Of what the status of the margins was stated."
* insert Metadata
* include codes from system MarginExtentCS

CodeSystem: MarginNameCS
Id: margin-name-cs
Title: "Names of margins"
Description: "Margins of a specimen, by direction or by what is cut there."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(MarginNameVS)
* #proximal "Proximal" "Towards the trunk, or towards the beginning of the bowel."
* #distal "Distal" "Away from the trunk, or towards the end of the bowel."
* #medial "Medial" "Towards the midline."
* #lateral "Lateral" "Away from the midline."
* #anterior "Anterior" "Towards the front."
* #posterior "Posterior" "Towards the back."
* #superior "Superior" "Towards the head."
* #inferior "Inferior" "Towards the feet."
* #superficial "Superficial" "Towards the skin."
* #deep "Deep" "Away from the skin."
* #skin "Skin" "The cut edge of the skin."
* #bone "Bone" "The cut through a bone."
* #bowel "Bowel" "The cut through the bowel."
* #vessel "Vessel" "The cut through a vessel."
* #nerve "Nerve" "The cut through a nerve."
* #vagina "Vagina" "The cut through the vagina."
* #parametrium "Parametrium" "The cut through the parametrium."

ValueSet: MarginNameVS
Id: margin-name-vs
Title: "Names of margins"
Description: "Margins of a specimen."
* insert Metadata
* include codes from system MarginNameCS

CodeSystem: MarginExaminationCS
Id: margin-examination-cs
Title: "Examination of a margin"
Description: "How a margin was judged."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(MarginExaminationVS)
* #gross "Gross" "By eye or by ruler on the specimen."
* #microscopic "Microscopic" "Under the microscope, frozen sections included."

ValueSet: MarginExaminationVS
Id: margin-examination-vs
Title: "Examination of a margin"
Description: "How a margin was judged."
* insert Metadata
* include codes from system MarginExaminationCS

ValueSet: SingleMarginCodeVS
Id: single-margin-code-vs
Title: "Single margin"
Description: "A code from it makes an Observation a finding on one margin of these profiles."
* insert Metadata
* PathologyObservationCS#single-margin "Single margin"

ValueSet: SingleMarginStatusVS
Id: single-margin-status-vs
Title: "Status of one margin"
Description: "Whether tumour reaches a margin. Residual tumour (R0, R1, R2) is the status of a specimen or an operation, never of one margin."
* insert Metadata
* insert SnomedCopyright
* $SCT#55182004 "Surgical margin uninvolved by tumor (finding)"
* $SCT#370109009 "Surgical margin involved by tumor (finding)"
* $SCT#1156316003 "Cannot be determined (qualifier value)"
