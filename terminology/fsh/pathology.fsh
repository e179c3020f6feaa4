CodeSystem: IhcResultCS
Id: ihc-result-cs
Title: "Immunohistochemistry results"
Description: "Results of stains judged by loss of expression, for which SNOMED CT has no pair of answers in use."
* insert Metadata
* insert OwnCodes
* #retained "Retained" "Tumour cells keep the expression expected in normal cells."
* #lost "Lost" "Tumour cells have lost the expression, while normal cells in the section keep it."

ValueSet: IhcResultVS
Id: ihc-result-vs
Title: "Immunohistochemistry results"
Description: "The pathologist's call on one stain: positive or negative, retained or lost, equivocal, or cannot be determined. In SNOMED CT, our own codes, or the LOINC answers; the map ihc-result-to-loinc says which LOINC answers count as positive and negative."
* insert Metadata
* ^copyright = "SNOMED CT is copyright of SNOMED International; use of the codes needs a SNOMED CT licence or residence in a member country. LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, see http://loinc.org/license."
* $SCT#10828004 "Positive (qualifier value)"
* $SCT#260385009 "Negative (qualifier value)"
* $SCT#42425007 "Equivocal"
* $SCT#1156316003 "Cannot be determined (qualifier value)"
* IhcResultCS#retained "Retained"
* IhcResultCS#lost "Lost"
* $LOINC#LA6576-8 "Positive"
* $LOINC#LA6577-6 "Negative"
* $LOINC#LA9633-4 "Present"
* $LOINC#LA9634-2 "Absent"
* $LOINC#LA11884-6 "Indeterminate"

CodeSystem: StainIntensityCS
Id: stain-intensity-cs
Title: "Stain intensity"
Description: "Strength of staining of the tumour cells."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(StainIntensityVS)
* #none "None" "No staining (0)."
* #weak "Weak" "Weak staining (1+)."
* #moderate "Moderate" "Moderate staining (2+)."
* #strong "Strong" "Strong staining (3+)."

ValueSet: StainIntensityVS
Id: stain-intensity-vs
Title: "Stain intensity"
Description: "Strength of staining of the tumour cells."
* insert Metadata
* include codes from system StainIntensityCS

CodeSystem: StainPatternCS
Id: stain-pattern-cs
Title: "Stain pattern"
Description: "How stained cells are spread in the tumour, as worded in reports."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(StainPatternVS)
* #diffuse "Diffuse" "Nearly all tumour cells stain."
* #patchy "Patchy" "Stained and unstained areas alternate."
* #focal "Focal" "A small part of the tumour stains."
* #scattered "Scattered" "Single stained cells lie among unstained ones."

ValueSet: StainPatternVS
Id: stain-pattern-vs
Title: "Stain pattern"
Description: "How stained cells are spread in the tumour."
* insert Metadata
* include codes from system StainPatternCS

CodeSystem: CellCompartmentCS
Id: cell-compartment-cs
Title: "Cell compartment"
Description: "Part of the cell in which a stain is seen."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(CellCompartmentVS)
* #nuclear "Nuclear" "Staining of the nucleus."
* #cytoplasmic "Cytoplasmic" "Staining of the cytoplasm."
* #membranous "Membranous" "Staining of the cell membrane."

ValueSet: CellCompartmentVS
Id: cell-compartment-vs
Title: "Cell compartment"
Description: "Part of the cell in which a stain is seen."
* insert Metadata
* include codes from system CellCompartmentCS

CodeSystem: PathologyComponentCS
Id: pathology-component-cs
Title: "Components of pathology findings"
Description: "What a component of a pathology finding says."
* insert Metadata
* insert OwnCodes
* #percent-positive "Percent positive" "Share of tumour cells that stain, in percent."
* #intensity "Intensity" "Strength of staining."
* #pattern "Pattern" "Distribution of stained cells in the tumour."
* #compartment "Compartment" "Part of the cell that stains."
* #clone "Clone" "Antibody clone used for the stain."
* #hpf-count "High-power fields counted" "Number of high-power fields in which mitoses were counted."
* #field-area "Field area" "Area of one high-power field, in mm2."
* #total-area "Total area" "Area of all fields counted together, in mm2."
* #counting-region "Counting region" "How the fields were chosen."

CodeSystem: PathologyObservationCS
Id: pathology-observation-cs
Title: "Pathology findings"
Description: "Pathology findings on sarcomas for which no verified international code is used as the distinctive one."
* insert Metadata
* insert OwnCodes
* #mitotic-count "Mitotic count" "Number of mitotic figures in a stated area of tumour tissue."
* #necrosis "Tumour necrosis" "Necrosis of the tumour as seen in the specimen: its share of the tumour in percent, or whether there is any."
* #treatment-effect "Treatment effect" "What a treatment before sampling left of the tumour: the share of viable tumour cells in percent, or the judgement in words."
* #histologic-type "Histologic type" "The kind of tumour that a specimen shows, as this report calls it."
* #lymphovascular-invasion "Lymphovascular invasion" "Tumour in lymphatic or blood vessels, where the report does not tell them apart."
* #blood-vessel-invasion "Blood-vessel invasion" "Tumour in veins or other blood vessels."
* #lymphatic-invasion "Lymphatic invasion" "Tumour in lymphatic vessels."
* #perineural-invasion "Perineural invasion" "Tumour along or in nerves."
* #serosal-invasion "Serosal invasion" "Tumour in the serosal surface, peritoneal covering of an organ."
* #organ-infiltration "Infiltration of an organ" "Tumour growing into a neighbouring organ or structure, which bodySite names."
* #tumor-rupture "Tumour rupture" "A tear or perforation of the tumour that may have spilled tumour cells."
* #morcellation "Morcellation" "Removal of the tumour, or of the organ that held it, in pieces cut inside the body."
* #gross-appearance "Gross appearance" "What the cut surface shows to the naked eye: colour, consistency, bleeding, cysts."
* #circumscription "Circumscription" "How the tumour is bordered against its surroundings."
* #growth-pattern "Growth pattern" "How the tumour cells are arranged, for example in fascicles."
* #cell-shape "Cell shape" "Form and variety of the tumour cells, for example spindle-shaped or pleomorphic."
* #cytoplasm "Cytoplasm" "What the cytoplasm of the tumour cells looks like."
* #nuclear-shape "Nuclear shape" "Form of the nuclei, for example cigar-shaped."
* #nuclear-atypia "Nuclear atypia" "How far the nuclei depart from normal: none, mild, moderate, severe, or not graded."
* #atypical-mitoses "Atypical mitoses" "Whether abnormal mitotic figures are seen."
* #stroma "Stroma" "What lies between the tumour cells, for example myxoid or collagenous stroma."
* #satellite-nodules "Satellite nodules" "Nodules of tumour apart from the main tumour in the same specimen: their number, size and distance."
* #other-feature "Other feature" "A gross or microscopic feature that no other code of this list names; Observation.code.text says which."
* #single-margin "Single margin" "Whether tumour reaches one margin of a specimen, and how far from it the tumour stays."
* #lymph-nodes "Tumour in lymph nodes" "Whether tumour was found in the lymph nodes of one specimen or one site."
* #ihc-panel "Immunohistochemistry panel" "The stains of one report that belong together."

ValueSet: MitoticCountCodeVS
Id: mitotic-count-code-vs
Title: "Mitotic count"
Description: "A code from it makes an Observation a mitotic count of these profiles."
* insert Metadata
* PathologyObservationCS#mitotic-count "Mitotic count"

ValueSet: MitoticCountUnitVS
Id: mitotic-count-unit-vs
Title: "Units of a mitotic count"
Description: "Per ten high-power fields or per square millimetre, as UCUM codes. The form /10.[HPF] is left out: it means something else."
* insert Metadata
* insert UcumCopyright
* $UCUM#/(10.[HPF])
* $UCUM#/mm2

ValueSet: IhcPanelCodeVS
Id: ihc-panel-code-vs
Title: "Immunohistochemistry panel"
Description: "A code from it makes an Observation a panel of stains of these profiles."
* insert Metadata
* PathologyObservationCS#ihc-panel "Immunohistochemistry panel"

CodeSystem: CountingRegionCS
Id: counting-region-cs
Title: "Counting region"
Description: "How the fields for a count were chosen."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(CountingRegionVS)
* #hot-spot "Hot spot" "Fields in the most active area."
* #random "Random" "Fields chosen without regard to activity."
* #average "Average" "Mean over fields of high and low activity, or over the whole section."

ValueSet: CountingRegionVS
Id: counting-region-vs
Title: "Counting region"
Description: "How the fields for a count were chosen."
* insert Metadata
* include codes from system CountingRegionCS

CodeSystem: TestTagCS
Id: test-tag-cs
Title: "Test data"
Description: "Marks resources that describe no real person."
* insert Metadata
* insert OwnCodes
* #test-case "Test case" "Synthetic or fictionalised example data."

ValueSet: FindingPresenceVS
Id: finding-presence-vs
Title: "Presence of a finding"
Description: "Whether what was looked for is there. Absent is an answer, not a gap."
* insert Metadata
* insert SnomedCopyright
* $SCT#52101004 "Present (qualifier value)"
* $SCT#2667000 "Absent (qualifier value)"
* $SCT#82334004 "Indeterminate (qualifier value)"
* $SCT#1156316003 "Cannot be determined (qualifier value)"
