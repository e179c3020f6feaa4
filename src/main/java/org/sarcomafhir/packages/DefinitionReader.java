package org.sarcomafhir.packages;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.sarcomafhir.conformance.DefinitionParser;

/** Reads the definitions of one package after another, each canonical URL once. */
final class DefinitionReader {

  private static final Set<String> USED =
      Set.of("StructureDefinition", "ValueSet", "CodeSystem", "ConceptMap");
  private static final String SEARCH_PARAMETER = "SearchParameter";
  private static final int ID_BYTES = 16;

  private final DefinitionParser parser;
  private final ObjectMapper json = new ObjectMapper();
  private final Set<String> known = new HashSet<>();

  /** What was read of a package. */
  record Content(List<MetadataResource> definitions, List<LeftOut> leftOut) {}

  /** The definitions of the sarcoma package come first. */
  DefinitionReader(FhirContext context, List<MetadataResource> own) {
    parser = new DefinitionParser(context);
    own.forEach(definition -> known.add(definition.getUrl()));
  }

  /** Reads the files of a package. */
  Content read(SortedMap<String, byte[]> files) {
    List<MetadataResource> definitions = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    Map<String, Integer> unused = new TreeMap<>();
    files.forEach(
        (name, content) -> {
          try {
            String type = json.readTree(content).path("resourceType").asText();
            if (USED.contains(type)) {
              add(name, content, definitions, leftOut);
            } else if (!type.isEmpty()) {
              unused.merge(type, 1, Integer::sum);
            }
          } catch (IOException e) {
            leftOut.add(new LeftOut(name, "it is no JSON"));
          }
        });
    Optional.ofNullable(unused.get(SEARCH_PARAMETER))
        .map(
            count ->
                new LeftOut(
                    count + " " + SEARCH_PARAMETER,
                    "not used, because they would not find what was stored before"))
        .ifPresent(leftOut::add);
    return new Content(definitions, leftOut);
  }

  private void add(
      String name, byte[] content, List<MetadataResource> definitions, List<LeftOut> leftOut) {
    try {
      MetadataResource definition = parser.parse(new ByteArrayInputStream(content));
      String url = definition.getUrl();
      if (definition instanceof StructureDefinition structure
          && structure.getDerivation() != TypeDerivationRule.CONSTRAINT) {
        leftOut.add(new LeftOut(name, "it defines a type; those of R4 are part of this server"));
      } else if (definition instanceof StructureDefinition structure && !structure.hasType()) {
        leftOut.add(new LeftOut(name, "it does not say of which type it is a profile"));
      } else if (!known.add(url)) {
        leftOut.add(new LeftOut(name, url + " is defined by this server or an earlier package"));
      } else {
        definition.setId(definition.fhirType() + "/" + id(definition.fhirType() + "|" + url));
        definitions.add(definition);
      }
    } catch (RuntimeException e) { // what a parser throws at broken input is of many kinds
      leftOut.add(new LeftOut(name, "it cannot be read: " + e.getMessage()));
    }
  }

  /** No client has a resource of this id. */
  private static String id(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return "package-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
