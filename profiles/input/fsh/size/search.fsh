Instance: tumor-longest-dimension-min
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(tumor-longest-dimension-min, Observation, quantity)
* insert SearchParameterName(tumor-longest-dimension-min, TumorLongestDimensionMin)
* description = "The longest dimension of a tumour that is certainly reached, of sizes that stand (status final, amended or corrected): the value where it has no comparator, or '>' or '>='. Use with ge or gt and with the unit, mm or cm: they are converted."
* insert OfStanding([[.where(code.coding.where(system = 'http://loinc.org' and code = '21889-1').exists()).component.where(code.coding.where(system = 'http://loinc.org' and code = '33728-7').exists()).value.ofType(Quantity).where((comparator.exists() and comparator.startsWith('<')).not())]])
* comparator[+] = #ge
* comparator[+] = #gt
* insert Units(tumor-size-unit-vs)

Instance: tumor-longest-dimension-max
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(tumor-longest-dimension-max, Observation, quantity)
* insert SearchParameterName(tumor-longest-dimension-max, TumorLongestDimensionMax)
* description = "The longest dimension of a tumour that is certainly not exceeded, of sizes that stand: the value where it has no comparator, or '<' or '<='. Use with le or lt and with the unit, mm or cm: they are converted."
* insert OfStanding([[.where(code.coding.where(system = 'http://loinc.org' and code = '21889-1').exists()).component.where(code.coding.where(system = 'http://loinc.org' and code = '33728-7').exists()).value.ofType(Quantity).where((comparator.exists() and comparator.startsWith('>')).not())]])
* comparator[+] = #le
* comparator[+] = #lt
* insert Units(tumor-size-unit-vs)
