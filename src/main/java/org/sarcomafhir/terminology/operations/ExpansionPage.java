package org.sarcomafhir.terminology.operations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceDesignationComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.sarcomafhir.terminology.store.Concept;
import org.sarcomafhir.terminology.store.Expansion;
import org.sarcomafhir.terminology.store.Member;
import org.sarcomafhir.terminology.store.NotBundled;

/**
 * {@code $expand}: the codes of a value set, filtered and in pages (FHIR R4, ValueSet-expand).
 *
 * @param filter words that have to begin the code, a name or a word of a name; empty for all
 * @param offset how many codes to pass over
 * @param count the most codes to give
 * @param activeOnly whether to leave out codes that are no longer to be used
 * @param withDesignations whether to give synonyms
 * @param withDefinition whether to give the definition of the value set too
 */
record ExpansionPage(
    String filter,
    int offset,
    int count,
    boolean activeOnly,
    boolean withDesignations,
    boolean withDefinition) {

  /** R4 extension: the expansion is not all that the value set has. */
  private static final String UNCLOSED =
      "http://hl7.org/fhir/StructureDefinition/valueset-unclosed";

  ValueSet of(Expansion expansion) {
    List<String> words = Member.wordsOf(filter).toList();
    List<Member> found =
        expansion.members().stream()
            .filter(member -> !activeOnly || !member.isInactive())
            .filter(member -> !isWordless(words) && member.matches(words))
            .toList();
    ValueSet answer = expansion.valueSet().copy();
    answer.setText(null);
    if (!withDefinition) {
      answer.setCompose(null);
    }
    ValueSetExpansionComponent page = new ValueSetExpansionComponent();
    page.setTimestampElement(
        new DateTimeType(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
    page.setTotal(found.size());
    page.setOffset(offset);
    describe(page, expansion);
    found.stream().skip(offset).limit(count).map(this::entry).forEach(page::addContains);
    return answer.setExpansion(page);
  }

  /** Signs only: nothing begins with them. */
  private boolean isWordless(List<String> words) {
    return words.isEmpty() && !filter.isBlank();
  }

  private void describe(ValueSetExpansionComponent page, Expansion expansion) {
    if (!filter.isEmpty()) {
      add(page, "filter", new StringType(filter));
    }
    if (activeOnly) {
      add(page, "activeOnly", new BooleanType(true));
    }
    if (count < Integer.MAX_VALUE) {
      add(page, "count", new IntegerType(count));
    }
    if (!expansion.open().isEmpty()) {
      page.addExtension(UNCLOSED, new BooleanType(true));
      add(
          page,
          "warning",
          new StringType(
              "%sthe value set asks for more codes of %s than this server holds"
                  .formatted(NotBundled.WORDS, String.join(", ", expansion.open()))));
    }
  }

  private static void add(ValueSetExpansionComponent page, String name, Type value) {
    page.addParameter().setName(name).setValue(value);
  }

  private ValueSetExpansionContainsComponent entry(Member member) {
    ValueSetExpansionContainsComponent entry =
        new ValueSetExpansionContainsComponent()
            .setSystem(member.code().system())
            .setCode(member.code().code())
            .setDisplay(member.display());
    if (member.isInactive()) {
      entry.setInactive(true);
    }
    if (member.isAbstract()) {
      entry.setAbstract(true);
    }
    if (withDesignations) {
      designations(member).forEach(entry::addDesignation);
    }
    return entry;
  }

  private static Stream<ConceptReferenceDesignationComponent> designations(Member member) {
    Concept concept = member.concept();
    return concept == null
        ? Stream.empty()
        : concept.definition().getDesignation().stream()
            .map(
                designation ->
                    new ConceptReferenceDesignationComponent()
                        .setLanguage(designation.getLanguage())
                        .setUse(designation.getUse())
                        .setValue(designation.getValue()));
  }
}
