package org.sarcomafhir.questions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sarcomafhir.support.TestFiles;

/**
 * A research question and its whole truth.
 *
 * @param id the number that the documentation gives it
 * @param title the question in words
 * @param path the type that is searched
 * @param parameters names and values
 * @param answer by type, identifier values in groups: groups follow each other in order, within a
 *     group order does not matter
 */
record Question(
    int id,
    String title,
    String path,
    List<List<String>> parameters,
    Map<String, List<SortedSet<String>>> answer) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Question> all() {
    try {
      JsonNode expected = JSON.readTree(TestFiles.resource("questions/expected.json"));
      return StreamSupport.stream(expected.required("questions").spliterator(), false)
          .map(question -> JSON.convertValue(question, Question.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The request, below the FHIR base. */
  String request() {
    StringBuilder request = new StringBuilder("/" + path + "?");
    for (List<String> parameter : parameters) {
      request.append(parameter.get(0)).append('=').append(parameter.get(1)).append('&');
    }
    return request.toString();
  }

  @Override
  public String toString() {
    return id + ". " + title;
  }
}
