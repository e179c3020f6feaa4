package org.sarcomafhir.bench.workload;

/**
 * A transaction Bundle, ready to be sent.
 *
 * @param name for messages
 * @param body JSON
 * @param resources how many entries it has
 */
public record Submission(String name, String body, int resources) {}
