package org.sarcomafhir.generation.plan;

import java.time.LocalDate;

/**
 * Tissue that was examined.
 *
 * @param number within the tumour, from 1
 * @param operation the number of the operation that it comes from, 0 for a biopsy
 * @param taken the day
 */
public record Specimen(int number, int operation, LocalDate taken) {}
