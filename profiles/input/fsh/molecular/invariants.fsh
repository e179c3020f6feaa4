// ---- Gene

Invariant: sarc-mol-1
Description: "The gene is not named so that it can be understood. Fill coding with system http://www.genenames.org and a code such as HGNC:6973, or the symbol of the gene in text."
Severity: #error
Expression: "coding.where(system = 'http://www.genenames.org').all(code.exists() and code.matches('^HGNC:[0-9]+$')) and (text.exists() or coding.code.exists())"

// '::' joins the partners of a fusion and is in no gene symbol; a hyphen may be.
Invariant: sarc-mol-2
Description: "The component names more than one gene. Send one component with the code 48018-6 for each gene."
Severity: #error
Expression: "coding.where(system = 'http://www.genenames.org').code.distinct().count() <= 1 and (text | coding.display).where(contains('::')).empty()"

Invariant: sarc-mol-3
Description: "The same gene is named twice. A fusion joins two different genes; leave the second component out where the partner is not known."
Severity: #error
Expression: "component.where(code.coding.where(system = 'http://loinc.org' and code = '48018-6').exists()).value.ofType(CodeableConcept).select(coding.where(system = 'http://www.genenames.org').code.distinct()).isDistinct() and component.where(code.coding.where(system = 'http://loinc.org' and code = '48018-6').exists()).value.ofType(CodeableConcept).select((text | coding.display).select(upper()).distinct()).isDistinct()"

// A deletion or a gain may hold two neighbouring genes (CDKN2A and CDKN2B); an amplification is called for each.
Invariant: sarc-mol-4
Description: "An amplification or a mutation is of one gene. Send one Observation for each gene, or correct the kind of alteration."
Severity: #error
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and (code = 'amplification' or code = 'mutation')).exists()) implies (component.where(code.coding.where(system = 'http://loinc.org' and code = '48018-6').exists()).value.count() <= 1)"

// ---- What belongs to which kind and method

Invariant: sarc-mol-5
Description: "A FISH ratio counts copies of a gene and says nothing about a fusion, a rearrangement or a mutation. Correct the kind of alteration, or send the share of cells in the component cells-affected."
Severity: #error
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'fish-ratio').exists()).value.exists()) implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and (code = 'fusion' or code = 'rearrangement' or code = 'mutation')).exists().not())"

// Arrays and sequencing give logarithms of ratios: 1.0 there is a doubling, here it is normal.
Invariant: sarc-mol-6
Description: "A FISH ratio comes from in situ hybridization, but the method says otherwise. Correct the method, or leave the ratio out: ratios of arrays and sequencing are other numbers."
Severity: #error
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'fish-ratio').exists()).value.exists()) implies (method.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-method-cs' and (code = 'fish' or code = 'cish' or code = 'not-stated' or code = 'other').not()).empty())"

Invariant: sarc-mol-7
Description: "More copies of a whole gene have no change of the sequence and no allele frequency. Correct the kind of alteration, or send the mutation as a finding of its own."
Severity: #error
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and (code = 'amplification' or code = 'copy-number-gain')).exists()) implies (component.where(code.coding.where(system = 'http://loinc.org' and code = '48004-6').exists()).value.empty() and component.where(code.coding.where(system = 'http://loinc.org' and code = '48005-3').exists()).value.empty() and component.where(code.coding.where(system = 'http://loinc.org' and code = '81258-6').exists()).value.empty())"

// ---- Numbers and names

// 1000 signals in a nucleus cannot be counted.
Invariant: sarc-mol-8
Description: "A FISH ratio is above 0 and at most 1000. Correct the value or the decimal point."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value > 0 and value <= 1000)"

Invariant: sarc-mol-9
Description: "A number of copies is not below 0 and at most 1000. Correct the value or the decimal point."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value >= 0 and value <= 1000 and (comparator.exists() and comparator = '<' and value <= 0).not())"

// With or without a reference sequence; n. is used for genes without a protein.
Invariant: sarc-mol-10
Description: "The change of the DNA is not in HGVS form. Write c. and the change, for example c.1669T>C, into text, or use the component variant for the words of the report."
Severity: #error
Expression: "(text | coding.where(system = 'http://varnomen.hgvs.org').code).exists() and (text | coding.where(system = 'http://varnomen.hgvs.org').code).all(matches('^([^ ]+:)?[cn][.][^ ].*$'))"

Invariant: sarc-mol-11
Description: "The change of the protein is not in HGVS form. Write p. and the change, for example p.(Trp557Arg), into text, or use the component variant for the words of the report."
Severity: #error
Expression: "(text | coding.where(system = 'http://varnomen.hgvs.org').code).exists() and (text | coding.where(system = 'http://varnomen.hgvs.org').code).all(matches('^([^ ]+:)?p[.][^ ].*$'))"

// ---- The result

// Several codings of one CodeableConcept are translations of one another, never alternatives.
Invariant: sarc-mol-12
Description: "The result says two things at once, for example present and absent. Keep the coding that the report states."
Severity: #error
Expression: "iif(coding.where((system = 'http://snomed.info/sct' and code in ('52101004' | '10828004' | '260408008')) or (system = 'http://loinc.org' and code in ('LA9633-4' | 'LA6576-8'))).exists(), 1, 0) + iif(coding.where((system = 'http://snomed.info/sct' and code in ('2667000' | '260385009' | '260415000')) or (system = 'http://loinc.org' and code in ('LA9634-2' | 'LA6577-6'))).exists(), 1, 0) + iif(coding.where((system = 'http://snomed.info/sct' and code in ('82334004' | '42425007' | '419984006')) or (system = 'http://loinc.org' and code in ('LA11884-6'))).exists(), 1, 0) + iif(coding.where((system = 'http://snomed.info/sct' and code in ('1156316003')) or (system = 'http://loinc.org' and code in ('-'))).exists(), 1, 0) <= 1"

Invariant: sarc-mol-13
Description: "The alteration is present, but an allele frequency or a share of cells of 0 % says that it is not. Correct the result or the number."
Severity: #error
Expression: "(value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()) implies ((component.where(code.coding.where(system = 'http://loinc.org' and code = '81258-6').exists()).value.ofType(Quantity).where(value.hasValue() and value <= 0 and (comparator.exists() and (comparator = '>' or comparator = '>=')).not()).exists()).not() and (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'cells-affected').exists()).value.ofType(Quantity).where(value.hasValue() and value <= 0 and (comparator.exists() and (comparator = '>' or comparator = '>=')).not()).exists()).not())"

// Ratio 2 is the usual limit of amplification; a tumour near it may be called either way. More copies of the whole
// chromosome are no amplification, but hardly more than ten.
Invariant: sarc-mol-14
Description: "The result does not fit the number beside it: amplification is usually called from a FISH ratio of 2 on and with more than 2 copies, at the latest above 10; a loss below a ratio of 1 and below 2 copies, at the latest from a ratio of 0.5 and below 1 copy; what was not found has no allele frequency and is not in half of the cells. Check both."
Severity: #warning
Expression: "((component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'amplification').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'fish-ratio').exists()).value.ofType(Quantity).where(value.hasValue() and value >= 2 and (comparator.exists() and (comparator = '<' or comparator = '<=')).not()).exists()) or (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'amplification').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'fish-ratio').exists()).value.ofType(Quantity).where(value.hasValue() and value < 2 and (comparator.exists() and (comparator = '>' or comparator = '>=')).not()).exists()) or (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and (code = 'amplification' or code = 'copy-number-gain')).exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'copy-number').exists()).value.ofType(Quantity).where(value.hasValue() and value <= 2 and (comparator.exists() and (comparator = '>' or comparator = '>=')).not()).exists()) or (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'loss').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'fish-ratio').exists()).value.ofType(Quantity).where(value.hasValue() and value >= 1 and (comparator.exists() and (comparator = '<' or comparator = '<=')).not()).exists()) or (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'loss').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'copy-number').exists()).value.ofType(Quantity).where(value.hasValue() and value >= 2 and (comparator.exists() and (comparator = '<' or comparator = '<=')).not()).exists()) or (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'mutation').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() and component.where(code.coding.where(system = 'http://loinc.org' and code = '81258-6').exists()).value.ofType(Quantity).where(value.hasValue() and value > 0 and (comparator.exists() and (comparator = '<' or comparator = '<=')).not()).exists()) or (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and (code = 'amplification' or code = 'copy-number-gain')).exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'copy-number').exists()).value.ofType(Quantity).where(value.hasValue() and value > 10 and (comparator.exists() and (comparator = '<' or comparator = '<=')).not()).exists()) or (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'loss').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'copy-number').exists()).value.ofType(Quantity).where(value.hasValue() and value < 1 and (comparator.exists() and (comparator = '>' or comparator = '>=')).not()).exists()) or (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'loss').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'fish-ratio').exists()).value.ofType(Quantity).where(value.hasValue() and value <= 0.5 and (comparator.exists() and (comparator = '>' or comparator = '>=')).not()).exists()) or (value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'cells-affected').exists()).value.ofType(Quantity).where(value.hasValue() and value >= 50 and (comparator.exists() and (comparator = '<' or comparator = '<=')).not()).exists())).not()"

// ---- What is merely incomplete

Invariant: sarc-mol-15
Description: "The method is not given. FISH, PCR and sequencing see different things: add Observation.method, with the code not-stated where the report does not say."
Severity: #warning
Expression: "method.exists() or status = 'entered-in-error' or status = 'cancelled' or status = 'registered'"

Invariant: sarc-mol-16
Description: "A fusion usually names both genes, a rearrangement one. Add the partner if the report states it, or check the kind of alteration: break-apart FISH shows a rearrangement."
Severity: #warning
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'fusion').exists() and component.where(code.coding.where(system = 'http://loinc.org' and code = '48018-6').exists()).value.count() = 1).not() and (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'rearrangement').exists() and component.where(code.coding.where(system = 'http://loinc.org' and code = '48018-6').exists()).value.count() = 2).not()"

Invariant: sarc-mol-17
Description: "A mutation was found, but not which. If the report states it, add the change of the DNA or the protein (48004-6, 48005-3) or the component variant."
Severity: #warning
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'mutation').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()) implies ((component.where(code.coding.where(system = 'http://loinc.org' and code = '48004-6').exists()).value | component.where(code.coding.where(system = 'http://loinc.org' and code = '48005-3').exists()).value | component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'variant').exists()).value).exists())"

Invariant: sarc-mol-18
Description: "The change of the sequence or the allele frequency belongs to a mutation, but the kind of alteration is another one. Check the kind."
Severity: #warning
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and (code = 'fusion' or code = 'rearrangement' or code = 'loss')).exists()) implies (component.where(code.coding.where(system = 'http://loinc.org' and code = '48004-6').exists()).value.empty() and component.where(code.coding.where(system = 'http://loinc.org' and code = '48005-3').exists()).value.empty() and component.where(code.coding.where(system = 'http://loinc.org' and code = '81258-6').exists()).value.empty())"

Invariant: sarc-mol-19
Description: "The number of copies belongs to an amplification, a gain or a loss, but the kind of alteration is another one. Check the kind."
Severity: #warning
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and (code = 'fusion' or code = 'rearrangement' or code = 'mutation')).exists()) implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'copy-number').exists()).value.empty())"

// 0.34 sent as a percentage may be 34 %.
Invariant: sarc-mol-20
Description: "An allele frequency below 1 % is rare in tumour tissue. Check that it is a percentage and not a fraction."
Severity: #warning
Expression: "ofType(Quantity).where(value.hasValue() and value > 0).all(value >= 1)"

// A test for one variant names what it looks for ('no KIT p.Asp816Val'). c.= and p.(=) say that nothing is changed, p.? that nobody knows.
Invariant: sarc-mol-21
Description: "The alteration is absent or cannot be determined, but its sequence is given as if it had been found. Check the result; where the change was only looked for, put it into the component variant or into note."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '2667000' or code = '1156316003')).exists() implies component.where(code.coding.where(system = 'http://loinc.org' and (code = '48004-6' or code = '48005-3')).exists()).value.ofType(CodeableConcept).where((text | coding.code).where(matches('^.*(=[)]?|[?][)]?)$').not()).exists()).empty()"

Invariant: sarc-mol-22
Description: "An allele frequency is counted in reads of a sequence; in situ hybridization and karyotyping give none. Correct the method, or send the share of cells in the component cells-affected."
Severity: #error
Expression: "component.where(code.coding.where(system = 'http://loinc.org' and code = '81258-6').exists()).value.exists() implies method.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-method-cs' and (code = 'fish' or code = 'cish' or code = 'karyotyping')).empty()"

Invariant: sarc-mol-23
Description: "FISH and karyotyping see whole genes and chromosomes, hardly a change of the sequence. Check the method, and the kind of alteration."
Severity: #warning
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/alteration-kind-cs' and code = 'mutation').exists() or component.where(code.coding.where(system = 'http://loinc.org' and (code = '48004-6' or code = '48005-3')).exists()).value.exists()) implies method.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-method-cs' and (code = 'fish' or code = 'karyotyping')).empty()"

// ---- Results without a gene

Invariant: sarc-pnl-1
Description: "A panel has between 1 and 100000 genes, a whole number. Correct the value."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value >= 1 and value <= 100000 and value.floor() = value)"

Invariant: sarc-pnl-2
Description: "The panel found an alteration, but not which. Send each alteration as a molecular finding with its gene, and name it in Observation.hasMember."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists() implies hasMember.exists()"

Invariant: sarc-tmb-1
Description: "A mutational burden lies between 0 and 10000 mutations per megabase. Correct the value or the decimal point."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value >= 0 and value <= 10000 and (comparator.exists() and comparator = '<' and value <= 0).not())"

Invariant: sarc-msi-1
Description: "The microsatellite status says two things at once: a status, and that it could not be told. Keep the one that the report states."
Severity: #error
Expression: "coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/microsatellite-status-cs').exists() implies coding.where(system = 'http://snomed.info/sct' and (code = '82334004' or code = '1156316003')).empty()"
