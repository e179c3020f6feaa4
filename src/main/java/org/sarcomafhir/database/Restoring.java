package org.sarcomafhir.database;

/** A bean of those who finish a restore: only for them a half restored database is opened. */
public record Restoring() {}
