package org.sarcomafhir.security.requests;

import org.sarcomafhir.security.rights.Interaction;

/**
 * One thing that a request would do.
 *
 * @param type resource type, or {@code *} for all of them
 * @param interaction what would be done
 * @param where the part of the request that does it, for messages
 */
public record Touch(String type, Interaction interaction, String where) {}
