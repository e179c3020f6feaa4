package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.context.FhirContext;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.fhir.EncodedAnswers;
import org.sarcomafhir.terminology.store.Expansion;

/**
 * Keeps answers about bundled value sets, with their JSON: the same question gets the same answer
 * as long as the server runs.
 */
final class ExpandedAnswers {

  /** Bounds what is kept, in characters of JSON. */
  private static final long MOST_CHARACTERS = 8_000_000;

  private record Question(String valueSet, ExpansionPage page) {}

  private record Answer(ValueSet valueSet, int characters) {}

  private final FhirContext context;
  private final Cache<Question, Answer> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((Question question, Answer answer) -> answer.characters())
          .build();

  ExpandedAnswers(FhirContext context) {
    this.context = context;
  }

  /** The page of a bundled value set. */
  ValueSet of(Expansion expansion, ExpansionPage page) {
    Question question = new Question(expansion.valueSet().getUrl(), page);
    return answers.get(question, asked -> answer(expansion, page)).valueSet();
  }

  private Answer answer(Expansion expansion, ExpansionPage page) {
    ValueSet answer = page.of(expansion);
    String json = context.newJsonParser().encodeResourceToString(answer);
    EncodedAnswers.attach(answer, json);
    return new Answer(answer, json.length());
  }
}
