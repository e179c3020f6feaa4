// The standard activity-code finds as well what a board advised against, withdrew, or never decided.
Instance: board-recommendation
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(board-recommendation, CarePlan, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/board-recommendation"
* name = "BoardRecommendation"
* description = "What a tumor board recommended: any coding of its recommendations, of decisions that stand or were carried out (status active, on-hold or completed). What it advised against and what was entered in error has no value. It says nothing about what was done."
* expression = "CarePlan.where(modifierExtension.empty() and implicitRules.empty()).where(status = 'active' or status = 'on-hold' or status = 'completed').where(category.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/plan-category-cs' and code = 'tumor-board').exists()).activity.where(modifierExtension.empty()).detail.where((doNotPerform.exists() and doNotPerform = true).not()).where(status != 'entered-in-error').code"
