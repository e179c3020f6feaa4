Instance: local-recurrence-of-the-liposarcoma
InstanceOf: SarcomaRecurrence
Title: "Local recurrence of the liposarcoma"
Description: "Recurrence in the retroperitoneum fourteen months after the operation."
Usage: #example
* insert TestTag
* extension[recurrenceKind].valueCode = #local
* extension[relatedPrimary].valueReference = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* clinicalStatus = $ConditionClinical#recurrence
* verificationStatus = $ConditionVerification#confirmed
* category[diagnosis] = $ConditionCategory#problem-list-item
* code = $SCT#314974009 "Local recurrence of malignant tumor of soft tissue (disorder)"
* bodySite = $SCT#82849001 "Retroperitoneal compartment structure (body structure)"
* subject = Reference(man-who-died-of-liposarcoma)
* onsetDateTime = "2020-07"
