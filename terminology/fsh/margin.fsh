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
* #tissue-at-margin "Tissue at the margin" "Tissue that covers the tumour at the closest margin."

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
