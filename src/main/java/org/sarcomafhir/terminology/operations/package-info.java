/**
 * The terminology operations of FHIR R4: {@code $expand}, {@code $lookup}, {@code $validate-code},
 * {@code $subsumes} and {@code $translate}, answered from memory.
 */
@NullMarked
package org.sarcomafhir.terminology.operations;

import org.jspecify.annotations.NullMarked;
