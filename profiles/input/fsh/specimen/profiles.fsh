Profile: SarcomaSpecimen
Parent: Specimen
Id: sarcoma-specimen
Title: "Sarcoma specimen"
Description: "Tissue or cells of a sarcoma or a metastasis that a pathologist examined: biopsy, resection specimen, block. A block names the specimen it was cut from in parent."
* insert Metadata
* ^purpose = "Findings on one piece of tissue belong together, and how it was obtained tells how far they reach."
* obeys sarc-spe-1 and sarc-spe-2 and sarc-spe-3

* identifier ^short = "Number of the specimen"
* identifier ^comment = "The number that stands on the container or block; sending it again means the same specimen."
* accessionIdentifier ^short = "Number the laboratory gave the case"
* accessionIdentifier ^comment = "Accession number; several specimens may share it."
* type 1..1
* type from SpecimenTypeVS (preferred)
* type ^short = "Kind of specimen"
* type ^comment = "How it was obtained, and what it is: core needle biopsy, excision, paraffin block, frozen section. The wording of the report in text."
* subject 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* receivedTime ^short = "When the laboratory received it"
* receivedTime ^comment = "Where known."
* parent obeys sarc-ref-3
* parent ^short = "The specimen it was taken from"
* parent ^comment = "For blocks and slides."
* collection ^short = "How, when and where it was taken"
* collection ^comment = "From the request form or the operation report."
* collection.collected[x] ^short = "When it was taken"
* collection.collected[x] ^comment = "As exact as known. Where no date is stated, collectedDateTime with only the data-absent-reason extension."
* collection.method ^short = "How it was taken"
* collection.method ^comment = "The biopsy or operation, as SNOMED CT procedure where one fits."
* collection.bodySite ^short = "Where it was taken"
* collection.bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography, the wording in text."
* note ^short = "Gross description, adequacy"
* note ^comment = "Words of the report on the specimen itself, for example limited material."

* identifier and accessionIdentifier and type and subject and receivedTime and parent and collection and collection.collected[x] and collection.method and collection.bodySite and note MS
