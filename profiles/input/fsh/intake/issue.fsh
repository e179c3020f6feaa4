Extension: IssueDetail
Id: issue-detail
Title: "Detail of an issue"
Description: "What a program needs to lead a user to a fault and to its remedy: the entry, the rule, the value seen, what to do, and a patch where one is certain."
Context: OperationOutcome.issue
* insert Metadata
* ^purpose = "OperationOutcome.issue has words and an expression. An interface engine that sorts faults by entry, or a page that offers the remedy, should not have to read the words."
* extension contains
    entry 0..1 and
    fullUrl 0..1 and
    method 0..1 and
    request 0..1 and
    rule 0..1 and
    page 0..1 and
    value 0..1 and
    remedy 0..1 and
    proposal 0..* and
    patch 0..1 and
    count 0..1
* extension[entry].value[x] 1..1
* extension[entry].value[x] only unsignedInt
* extension[entry].value[x] ^short = "Place of the entry in the Bundle, counted from 0"
* extension[fullUrl].value[x] 1..1
* extension[fullUrl].value[x] only uri
* extension[fullUrl].value[x] ^short = "Bundle.entry.fullUrl"
* extension[method].value[x] 1..1
* extension[method].value[x] only code
* extension[method].value[x] from http://hl7.org/fhir/ValueSet/http-verb (required)
* extension[method].value[x] ^short = "Bundle.entry.request.method"
* extension[request].value[x] 1..1
* extension[request].value[x] only uri
* extension[request].value[x] ^short = "Bundle.entry.request.url"
* extension[rule].value[x] 1..1
* extension[rule].value[x] only string
* extension[rule].value[x] ^short = "Key of the rule that is not kept"
* extension[page].value[x] 1..1
* extension[page].value[x] only url
* extension[page].value[x] ^short = "Page of this server that states the rule, the profile or the list of codes"
* extension[value].value[x] 1..1
* extension[value].value[x] only string
* extension[value].value[x] ^short = "The value seen, shortened"
* extension[remedy].value[x] 1..1
* extension[remedy].value[x] only string
* extension[remedy].value[x] ^short = "What to do"
* extension[proposal].value[x] 1..1
* extension[proposal].value[x] only Coding
* extension[proposal].value[x] ^short = "A code that may have been meant, the nearest first"
* extension[patch].value[x] 1..1
* extension[patch].value[x] only string
* extension[patch].value[x] ^short = "JSON Patch (RFC 6902) on the body as sent, where the remedy is certain"
* extension[count].value[x] 1..1
* extension[count].value[x] only positiveInt
* extension[count].value[x] ^short = "How often the same was found; the expressions say where"
