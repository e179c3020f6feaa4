CodeSystem: AblationCS
Id: ablation-cs
Title: "Kinds of ablation"
Description: "Ways of destroying a tumor where it is, for which no verified international code is used. Radiofrequency ablation is SNOMED CT 879916008 and is not repeated here."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(OwnAblationCodeVS)
* #microwave-ablation "Microwave ablation" "Heat by microwaves from a probe."
* #cryoablation "Cryoablation" "Cold from a probe."
* #ethanol-injection "Ethanol injection" "Alcohol injected into the lesion."
* #high-intensity-focused-ultrasound "High-intensity focused ultrasound" "Heat by ultrasound focused from outside."
* #irreversible-electroporation "Irreversible electroporation" "Electric pulses between probes."
* #laser-ablation "Laser ablation" "Heat by laser light from a fiber."

ValueSet: OwnAblationCodeVS
Id: own-ablation-code-vs
Title: "Kinds of ablation without an international code"
Description: "Our own codes of ablation. A code from it makes a Procedure an ablation of these profiles; radiofrequency ablation alone may be of the heart."
* insert Metadata
* include codes from system AblationCS

ValueSet: AblationCodeVS
Id: ablation-code-vs
Title: "Kinds of ablation"
Description: "Ways of destroying a tumour where it is."
* insert Metadata
* insert SnomedCopyright
* $SCT#879916008 "Radiofrequency ablation"
* $SCT#427929006 "Thermal ablation of multiple lesions of liver (procedure)"
* $SCT#428115007 "Thermal ablation of single lesion of liver (procedure)"
* include codes from system AblationCS

ValueSet: ImageGuidanceVS
Id: image-guidance-vs
Title: "Image guidance"
Description: "Images by which an instrument is led to a lesion."
* insert Metadata
* insert SnomedCopyright
* $SCT#61593002 "Ultrasonic guidance procedure (procedure)"
* $SCT#258177008 "Magnetic resonance imaging guidance (procedure)"

CodeSystem: RegionalTherapyCS
Id: regional-therapy-cs
Title: "Regional therapies"
Description: "Therapies of one limb, cavity or organ for which no verified international code is used."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(RegionalTherapyVS)
* #isolated-limb-perfusion "Isolated limb perfusion" "Drugs circulated through a limb that is cut off from the circulation of the body by a heart-lung machine; the vessels are laid open."
* #isolated-limb-infusion "Isolated limb infusion" "Drugs circulated by hand through a limb behind a tourniquet; the vessels are reached by catheters."
* #regional-hyperthermia "Regional deep hyperthermia" "Warming of the region of the tumor from outside, to support chemotherapy or radiotherapy."
* #heated-intraperitoneal-chemotherapy "Heated intraperitoneal chemotherapy" "Warmed chemotherapy circulated in the abdominal cavity (HIPEC)."
* #embolization "Embolization" "Vessels of the tumor or of an organ closed by particles, without drug or radiation."
* #chemoembolization "Chemoembolization" "Vessels closed by particles with chemotherapy (TACE)."
* #radioembolization "Radioembolization" "Vessels closed by radioactive particles (SIRT)."
* #intra-arterial-chemotherapy "Intra-arterial chemotherapy" "Chemotherapy into the artery of a limb or an organ, without closing it."
* #electrochemotherapy "Electrochemotherapy" "Chemotherapy with electric pulses at the lesion."

ValueSet: RegionalTherapyVS
Id: regional-therapy-vs
Title: "Regional therapies"
Description: "Therapies of one limb, cavity or organ."
* insert Metadata
* include codes from system RegionalTherapyCS
