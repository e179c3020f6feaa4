CodeSystem: RadiotherapyTechniqueCS
Id: radiotherapy-technique-cs
Title: "Radiotherapy techniques"
Description: "Kinds of radiation and ways of applying it for which no verified international code is used. Several may be true of one course."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(RadiotherapyTechniqueVS)
* #external-beam "External beam" "From outside the body, kind of radiation not stated."
* #photons "Photons" "External beam of photons."
* #electrons "Electrons" "External beam of electrons."
* #proton "Protons" "External beam of protons."
* #carbon-ion "Carbon ions" "External beam of carbon ions."
* #three-dimensional "Three-dimensional" "Three-dimensional conformal planning."
* #intensity-modulated "Intensity-modulated" "Intensity-modulated fields or arcs."
* #stereotactic "Stereotactic" "Few large fractions, aimed stereotactically, of the body or the brain."
* #brachytherapy "Brachytherapy" "Sources in or at the tumor or its bed."
* #intraoperative "Intraoperative" "While the patient is on the operating table."
* #radionuclide "Radionuclide" "A radioactive drug."
* #total-body "Total body" "Of the whole body, for example before a transplant."

ValueSet: RadiotherapyTechniqueVS
Id: radiotherapy-technique-vs
Title: "Radiotherapy techniques"
Description: "Kinds of radiation and ways of applying it. A code from it makes a Procedure a radiotherapy of these profiles; radiotherapy (SNOMED CT 1287742003) alone may be of any cancer."
* insert Metadata
* include codes from system RadiotherapyTechniqueCS

ValueSet: RadiationDoseUnitVS
Id: radiation-dose-unit-vs
Title: "Units of a radiation dose"
Description: "Gray or centigray, as UCUM codes."
* insert Metadata
* insert UcumCopyright
* $UCUM#Gy
* $UCUM#cGy
