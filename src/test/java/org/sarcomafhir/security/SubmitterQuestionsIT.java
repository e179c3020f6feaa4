package org.sarcomafhir.security;

import static org.sarcomafhir.security.TwinQuestions.LAB;
import static org.sarcomafhir.security.TwinQuestions.fill;
import static org.sarcomafhir.security.TwinQuestions.sameAnswer;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No question tells a submitter what somebody else has sent. */
class SubmitterQuestionsIT {

  static final List<String> PATHS =
      List.of(
          "/%1$s",
          "/%1$s/_history",
          "/%1$s/_history/1",
          "/%1$s/$validate",
          "/%1$s?_elements=id",
          "/%2$s",
          "/Patient?_id=%1$s",
          "/Patient?name=%4$s",
          "/Patient?name=%4$s&_summary=count",
          "/Patient?identifier=https://hospital.example/mrn%%7C%3$s",
          "/Patient?identifier:not=x&name=%4$s&_total=accurate",
          "/Observation?subject=%1$s",
          "/Observation?patient=%1$s&_include=Observation:subject",
          "/Observation?code:text=%4$s",
          "/Observation?subject:missing=false&_id=%2$s&_include=*",
          "/Patient?_id=%1$s&_revinclude=Observation:subject",
          "/Patient?_tag=https%%3A%%2F%%2Fx%%7Cy,z&name=%4$s",
          "/Provenance?target=%1$s",
          "/List?item=%2$s");

  @ParameterizedTest
  @FieldSource("PATHS")
  void asks(String path) {
    sameAnswer(path, thing -> LAB.submits().get(fill(path, thing)));
  }
}
