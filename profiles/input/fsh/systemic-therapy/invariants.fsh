Invariant: sarc-sys-1
Description: "The therapy is completed, but its period has no end. If the date is known, fill performedPeriod.end."
Severity: #warning
Expression: "(status = 'completed' and performed.ofType(Period).exists()) implies performed.ofType(Period).end.exists()"

// The list equals systemic-regimen-cs. The binding of the slice cannot say this: an unknown code falls outside the slice.
Invariant: sarc-sys-2
Description: "The regimen is not in the list systemic-regimen-cs. Correct the code; a regimen that is not in the list goes into code.text."
Severity: #error
Expression: "coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/systemic-regimen-cs').all(code.exists() and code in ('anastrozole' | 'avapritinib' | 'crizotinib' | 'cyclophosphamide-topotecan' | 'dacarbazine' | 'doxorubicin' | 'doxorubicin-based' | 'doxorubicin-cisplatin-methotrexate' | 'doxorubicin-dacarbazine' | 'doxorubicin-ifosfamide' | 'doxorubicin-olaratumab' | 'doxorubicin-trabectedin' | 'epirubicin-ifosfamide' | 'eribulin' | 'gemcitabine' | 'gemcitabine-dacarbazine' | 'gemcitabine-docetaxel' | 'ifosfamide' | 'ifosfamide-etoposide' | 'imatinib' | 'ipilimumab-nivolumab' | 'irinotecan-temozolomide' | 'larotrectinib' | 'letrozole' | 'nirogacestat' | 'paclitaxel' | 'pazopanib' | 'pegylated-liposomal-doxorubicin' | 'pembrolizumab' | 'regorafenib' | 'ripretinib' | 'sirolimus' | 'sorafenib' | 'sunitinib' | 'tazemetostat' | 'temozolomide' | 'trabectedin' | 'vincristine-dactinomycin-cyclophosphamide' | 'vincristine-dactinomycin-ifosfamide' | 'vincristine-doxorubicin-cyclophosphamide-ifosfamide-etoposide'))"

// The list equals systemic-therapy-kind-vs. A slice with that binding would fail where a validator has no SNOMED CT.
Invariant: sarc-sys-3
Description: "The kind of therapy is missing. Fill a coding of code with SNOMED CT 367336001 for chemotherapy, or with targeted-therapy, hormone-therapy or immunotherapy of systemic-therapy-cs."
Severity: #error
Expression: "coding.where(code.exists() and system.exists() and ((system = 'http://snomed.info/sct' and code = '367336001') or (system = 'https://sarcomafhir.org/fhir/CodeSystem/systemic-therapy-cs' and code in ('hormone-therapy' | 'immunotherapy' | 'targeted-therapy')))).exists()"

// The base type Duration asks for a unit of time only where a unit is given.
Invariant: sarc-cyc-1
Description: "The length of a cycle is not a time above zero. Fill valueDuration with value, system http://unitsofmeasure.org and code d, wk or mo."
Severity: #error
Expression: "value.hasValue() and value > 0 and system.exists() and system = 'http://unitsofmeasure.org' and code.exists() and (code = 'd' or code = 'wk' or code = 'mo')"

// An unknown dose is a dose with data-absent-reason; this rule looks at numbers only.
Invariant: sarc-adm-1
Description: "A dose is above zero. Correct dosage.dose; for a dose that was left out, send status not-done without dosage."
Severity: #error
Expression: "value.hasValue() implies value > 0"

Invariant: sarc-adm-2
Description: "The dose has a number without a unit, so it cannot be understood. Fill dosage.dose.system with http://unitsofmeasure.org and dosage.dose.code with the unit, for example mg/m2."
Severity: #error
Expression: "value.hasValue() implies (code.exists() and system.exists() and system = 'http://unitsofmeasure.org')"

// The highest doses in use are about 18 g/m2 (ifosfamide); beyond, grams were meant to be milligrams.
Invariant: sarc-adm-3
Description: "The dose is above 30 g per square metre of body surface, more than is given of any drug. Check the number and the unit: mg/m2 or g/m2."
Severity: #error
Expression: "(code.exists() and value.hasValue() and ((code = 'g/m2' and value > 30) or (code = 'mg/m2' and value > 30000))).not()"

Invariant: sarc-adm-4
Description: "Nothing is said about the dose. Fill dosage.dose, with the data-absent-reason extension (code unknown) where the dose is not stated."
Severity: #warning
Expression: "dosage.exists() or status = 'not-done' or status = 'entered-in-error' or status = 'unknown'"

Invariant: sarc-adm-5
Description: "The dose was not given or was stopped, and nothing says why. If the source states it, fill statusReason; otherwise send statusReason with the code not-stated of therapy-end-reason-cs."
Severity: #warning
Expression: "(status = 'stopped' or status = 'not-done') implies statusReason.exists()"

Invariant: sarc-adm-6
Description: "The administration belongs to no therapy: neither partOf nor the extension treatment-block is given, so it cannot be put in order with the others. Fill partOf with the Procedure of the therapy."
Severity: #warning
Expression: "partOf.exists() or extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/treatment-block').exists() or status = 'entered-in-error'"

// Every regimen of the list is of one kind; doxorubicin-olaratumab is chemotherapy and may be another kind besides.
Invariant: sarc-sys-4
Description: "The kind of therapy contradicts the regimen: for example imatinib is a targeted therapy and no chemotherapy. Correct the coding of the kind, or that of the regimen."
Severity: #warning
Expression: "((coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/systemic-regimen-cs').where(code in ('cyclophosphamide-topotecan' | 'dacarbazine' | 'doxorubicin' | 'doxorubicin-based' | 'doxorubicin-cisplatin-methotrexate' | 'doxorubicin-dacarbazine' | 'doxorubicin-ifosfamide' | 'doxorubicin-olaratumab' | 'doxorubicin-trabectedin' | 'epirubicin-ifosfamide' | 'eribulin' | 'gemcitabine' | 'gemcitabine-dacarbazine' | 'gemcitabine-docetaxel' | 'ifosfamide' | 'ifosfamide-etoposide' | 'irinotecan-temozolomide' | 'paclitaxel' | 'pegylated-liposomal-doxorubicin' | 'temozolomide' | 'trabectedin' | 'vincristine-dactinomycin-cyclophosphamide' | 'vincristine-dactinomycin-ifosfamide' | 'vincristine-doxorubicin-cyclophosphamide-ifosfamide-etoposide')).exists()) implies (coding.where(system = 'http://snomed.info/sct' and code = '367336001').exists())) and ((coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/systemic-regimen-cs').where(code in ('avapritinib' | 'crizotinib' | 'imatinib' | 'larotrectinib' | 'nirogacestat' | 'pazopanib' | 'regorafenib' | 'ripretinib' | 'sirolimus' | 'sorafenib' | 'sunitinib' | 'tazemetostat')).exists()) implies (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/systemic-therapy-cs' and code = 'targeted-therapy').exists() and coding.where(system = 'http://snomed.info/sct' and code = '367336001').exists().not())) and ((coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/systemic-regimen-cs').where(code in ('anastrozole' | 'letrozole')).exists()) implies (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/systemic-therapy-cs' and code = 'hormone-therapy').exists() and coding.where(system = 'http://snomed.info/sct' and code = '367336001').exists().not())) and ((coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/systemic-regimen-cs').where(code in ('ipilimumab-nivolumab' | 'pembrolizumab')).exists()) implies (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/systemic-therapy-cs' and code = 'immunotherapy').exists() and coding.where(system = 'http://snomed.info/sct' and code = '367336001').exists().not()))"

Invariant: sarc-sys-5
Description: "The therapy was not done, but a number of cycles is given. Correct the status, or leave the extension cycle-count out: it counts cycles that were begun."
Severity: #error
Expression: "status = 'not-done' implies extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/cycle-count').empty()"

// A volume says how much fluid, not how much drug.
Invariant: sarc-adm-7
Description: "The unit of the dose is not one in which drugs are dosed. Send the amount of the drug: ug, mg or g, also per m2 or kg, or international units ([iU]); a volume or a number of tablets goes into dosage.text."
Severity: #warning
Expression: "(value.hasValue() and code.exists()) implies (code in ('ug' | 'mg' | 'g' | 'ug/m2' | 'mg/m2' | 'g/m2' | 'ug/kg' | 'mg/kg' | 'g/kg' | '[iU]' | '[IU]' | 'k[iU]' | 'k[IU]' | 'M[iU]' | 'M[IU]' | '10*6.[iU]' | '10*6.[IU]' | '[iU]/m2' | '[IU]/m2' | '10*6.[iU]/m2' | '10*6.[IU]/m2' | '[iU]/kg' | '[IU]/kg' | 'U' | 'MBq' | 'GBq' | 'kBq/kg' | 'MBq/kg' | 'kg' | 'L' | 'l' | 'm' | 'cm' | 'mm' | 'm2' | 'a' | 'mo' | 'wk' | 'd' | 'h' | 'min' | 's' | '%'))"

Invariant: sarc-adm-8
Description: "The unit of the dose is a length, an area, a time, a share, or kilograms or liters: no drug is dosed so. Correct dosage.dose.code, for example to mg or mg/m2."
Severity: #error
Expression: "(value.hasValue() and code.exists()) implies (code in ('kg' | 'L' | 'l' | 'm' | 'cm' | 'mm' | 'm2' | 'a' | 'mo' | 'wk' | 'd' | 'h' | 'min' | 's' | '%')).not()"
