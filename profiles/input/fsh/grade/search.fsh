Instance: histologic-grade
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(histologic-grade, Observation, token)
* insert SearchParameterName(histologic-grade, HistologicGrade)
* description = "The histologic grade, of grades that stand (status final, amended or corrected), whatever the system. Ask with grading-system-grade where the system matters: grade 3 of one system is not grade 3 of another."
* insert OfStanding([[.where(code.coding.where(system = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl' and code = 'C18000').exists()).value.ofType(CodeableConcept)]])

Instance: grading-system
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(grading-system, Observation, token)
* insert SearchParameterName(grading-system, GradingSystem)
* description = "The system by which a histologic grade was reached, of grades that stand, for example FNCLCC."
* insert OfStanding([[.where(code.coding.where(system = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl' and code = 'C18000').exists()).method]])

Instance: grading-system-grade
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(grading-system-grade, Observation, composite)
* insert SearchParameterName(grading-system-grade, GradingSystemGrade)
* description = "System and grade of one histologic grade that stands, for example FNCLCC and grade 3."
* insert OfStanding([[.where(code.coding.where(system = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl' and code = 'C18000').exists())]])
* insert PairOf(grading-system, method, histologic-grade, [[value.ofType(CodeableConcept)]])
