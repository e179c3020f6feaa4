package org.sarcomafhir.pages;

import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What one profile says about one element.
 *
 * @param by the profile
 * @param element what it says
 */
record Saying(StructureDefinition by, ElementDefinition element) {}
