package org.sarcomafhir.archive;

/**
 * How much of an archive is read at most, so that a small file cannot fill the memory.
 *
 * @param entries number of files and folders
 * @param entryBytes size of one file
 * @param totalBytes size of all files together, whether wanted or not
 */
public record ArchiveLimits(int entries, long entryBytes, long totalBytes) {}
