package org.sarcomafhir.bench.workload;

import java.util.List;

/**
 * Invented patients with leiomyosarcoma, valid under the strict profiles; no seed but the number.
 */
public final class Cohort implements Workload {

  @Override
  public Submission bundle(int number) {
    List<String> entries = new PatientCourse(number).entries();
    String body =
        """
        {"resourceType":"Bundle","type":"transaction","entry":[
        %s]}"""
            .formatted(String.join(",\n", entries));
    return new Submission("patient " + number, body, entries.size());
  }

  @Override
  public String patient(int number) {
    return Entries.IDENTIFIERS + "patient|" + Entries.key(number) + "-1";
  }
}
