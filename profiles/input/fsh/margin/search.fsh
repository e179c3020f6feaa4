Instance: margin-status
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(margin-status, Observation, token)
* insert SearchParameterName(margin-status, MarginStatus)
* description = "The residual tumour status (R0, R1, R2, RX), or free or involved margins, of margin findings that stand, be it of one specimen or of the whole operation. For the final status use operation-residual-tumor."
* insert OfStanding([[.where(code.coding.where(system = 'http://loinc.org' and code = '84892-9').exists()).value.ofType(CodeableConcept)]])
