package org.sarcomafhir.provenance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether writes are recorded, prefix {@code ingest}.
 *
 * @param provenance whether a Provenance is stored with every write that changed something
 */
@Validated
@ConfigurationProperties("ingest")
record ProvenanceProperties(@DefaultValue("true") boolean provenance) {}
