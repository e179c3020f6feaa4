package org.sarcomafhir.fhir.facts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sarcomafhir.fhir.ComputedParameter.Token;

/**
 * One question: resources that stand in this and that relation, by the search parameters that index
 * them. Every condition is certain or not there: a resource that a parameter leaves out, such as a
 * finding entered in error, is left out here.
 */
public final class FactQuery {

  private final EntityManager session;
  private final IndexKeys keys;
  private final StringBuilder joins = new StringBuilder();
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> arguments = new ArrayList<>();
  private final List<Object> conditionArguments = new ArrayList<>();
  private int tables;

  FactQuery(EntityManager session, IndexKeys keys) {
    this.session = session;
    this.keys = keys;
  }

  /**
   * A resource in the question.
   *
   * @param type its resource type
   * @param column where the index names it
   */
  public record Subject(String type, String column) {}

  /** The first resource: of a type, found by one of the codes. */
  public Subject having(String type, String parameter, List<Token> anyOf) {
    String table = table("t");
    joins.append("HFJ_SPIDX_TOKEN ").append(table);
    addCodes(conditions, conditionArguments, table, type, parameter, anyOf);
    return new Subject(type, table + ".RES_ID");
  }

  /** The first resource: one of these, which are of the type; what was deleted is left out. */
  Subject among(String type, Set<Long> numbers) {
    String table = table("r");
    joins.append("HFJ_RESOURCE ").append(table);
    conditions.add(
        "%1$s.RES_ID = ANY(?) AND %1$s.RES_TYPE = ? AND %1$s.RES_DELETED_AT IS NULL"
            .formatted(table));
    conditionArguments.add(numbers.toArray(Long[]::new));
    conditionArguments.add(type);
    return new Subject(type, table + ".RES_ID");
  }

  /** The same resource is found by one of the codes of another parameter too. */
  public FactQuery with(Subject subject, String parameter, List<Token> anyOf) {
    String table = joined("HFJ_SPIDX_TOKEN", "t", "RES_ID", subject);
    List<String> on = new ArrayList<>();
    addCodes(on, arguments, table, subject.type(), parameter, anyOf);
    on.forEach(condition -> joins.append(" AND ").append(condition));
    return this;
  }

  /** The same resource has any value of a parameter of type token. */
  public FactQuery withAny(Subject subject, String parameter) {
    return any("EXISTS", subject, parameter);
  }

  /** The same resource has no value of a parameter of type token. */
  public FactQuery withoutAny(Subject subject, String parameter) {
    return any("NOT EXISTS", subject, parameter);
  }

  /**
   * A sum is in no index, so that the database looks among the rows of this resource; H2 takes
   * those of the whole parameter otherwise.
   */
  private FactQuery any(String exists, Subject subject, String parameter) {
    String table = table("a");
    conditions.add(
        "%s (SELECT 1 FROM HFJ_SPIDX_TOKEN %s WHERE %s.RES_ID = %s AND %s.HASH_IDENTITY + 0 = ?)"
            .formatted(exists, table, table, subject.column(), table));
    conditionArguments.add(keys.identity(subject.type(), parameter));
    return this;
  }

  /** The same resource is found by none of the codes of a parameter. */
  public FactQuery without(Subject subject, String parameter, List<Token> noneOf) {
    String table = table("n");
    List<String> codes = new ArrayList<>();
    addCodes(codes, conditionArguments, table, subject.type(), parameter, noneOf);
    conditions.add(
        "NOT EXISTS (SELECT 1 FROM HFJ_SPIDX_TOKEN %s WHERE %s.RES_ID = %s AND %s)"
            .formatted(table, table, subject.column(), String.join(" AND ", codes)));
    return this;
  }

  /** What the resource refers to. */
  public Subject target(Subject subject, String parameter, String targetType) {
    String table = joined("HFJ_RES_LINK", "l", "SRC_RESOURCE_ID", subject);
    addPaths(joins.append(" AND "), arguments, table, keys.paths(subject.type(), parameter));
    joins.append(" AND ").append(table).append(".TARGET_RESOURCE_TYPE = ?");
    arguments.add(targetType);
    return new Subject(targetType, table + ".TARGET_RESOURCE_ID");
  }

  /** What refers to the resource. */
  public Subject source(String type, String parameter, Subject target) {
    String table = joined("HFJ_RES_LINK", "l", "TARGET_RESOURCE_ID", target);
    addPaths(joins.append(" AND "), arguments, table, keys.paths(type, parameter));
    joins.append(" AND ").append(table).append(".SOURCE_RESOURCE_TYPE = ?");
    arguments.add(type);
    return new Subject(type, table + ".SRC_RESOURCE_ID");
  }

  /**
   * One day is certainly after the other, whichever day it can have been: days as they were
   * written, whatever the time zone; a month is all of its days, a period all of its time.
   */
  public FactQuery certainlyAfter(
      Subject later, String laterDate, Subject earlier, String earlierDate) {
    String after = date(later, laterDate);
    String before = date(earlier, earlierDate);
    conditions.add(
        "%s.SP_VALUE_LOW_DATE_ORDINAL > %s.SP_VALUE_HIGH_DATE_ORDINAL".formatted(after, before));
    return this;
  }

  private String date(Subject subject, String parameter) {
    String table = joined("HFJ_SPIDX_DATE", "d", "RES_ID", subject);
    joins.append(" AND ").append(table).append(".HASH_IDENTITY = ?");
    arguments.add(keys.identity(subject.type(), parameter));
    return table;
  }

  /** The resources that can stand for this subject, by HAPI's number. */
  public Set<Long> answer(Subject subject) {
    Set<Long> found = new HashSet<>();
    for (Object number : rows("DISTINCT " + subject.column())) {
      if (number instanceof Number known) {
        found.add(known.longValue());
      }
    }
    return found;
  }

  /**
   * What the resources that can stand for this subject refer to by these parameters, those that
   * refer to nothing left out.
   */
  public List<FactReference> references(Subject subject, Collection<String> parameters) {
    Map<String, String> byPath = new HashMap<>();
    for (String parameter : parameters) {
      keys.paths(subject.type(), parameter).forEach(path -> byPath.put(path, parameter));
    }
    String table = joined("HFJ_RES_LINK", "l", "SRC_RESOURCE_ID", subject);
    addPaths(joins.append(" AND "), arguments, table, List.copyOf(byPath.keySet()));
    List<FactReference> found = new ArrayList<>();
    String columns =
        "%1$s.SRC_RESOURCE_ID, %1$s.SRC_PATH, %1$s.TARGET_RESOURCE_TYPE, %1$s.TARGET_RESOURCE_ID"
            .formatted(table);
    for (Object row : rows(columns)) {
      if (row instanceof Object[] values && values[0] instanceof Number source) {
        Long target = values[3] instanceof Number known ? known.longValue() : null;
        String parameter = Objects.requireNonNull(byPath.get(values[1]));
        found.add(new FactReference(source.longValue(), parameter, (String) values[2], target));
      }
    }
    return found;
  }

  private List<?> rows(String columns) {
    Query query =
        session.createNativeQuery(
            "SELECT %s FROM %s WHERE %s"
                .formatted(columns, joins, String.join(" AND ", conditions)));
    List<Object> all = new ArrayList<>(arguments);
    all.addAll(conditionArguments);
    for (int i = 0; i < all.size(); i++) {
      query.setParameter(i + 1, all.get(i));
    }
    return query.getResultList();
  }

  private String table(String kind) {
    tables++;
    return kind + tables;
  }

  private String joined(String name, String kind, String column, Subject subject) {
    String table = table(kind);
    joins.append(
        " JOIN %s %s ON %s.%s = %s".formatted(name, table, table, column, subject.column()));
    return table;
  }

  private void addCodes(
      List<String> into,
      List<Object> values,
      String table,
      String type,
      String parameter,
      List<Token> anyOf) {
    List<String> alternatives = new ArrayList<>();
    for (String column : List.of("HASH_VALUE", "HASH_SYS_AND_VALUE")) {
      List<Long> hashes =
          anyOf.stream()
              .filter(token -> (token.system() == null) == "HASH_VALUE".equals(column))
              .map(token -> keys.code(type, parameter, token))
              .toList();
      if (!hashes.isEmpty()) {
        alternatives.add("%s.%s IN (%s)".formatted(table, column, marks(hashes.size())));
        values.addAll(hashes);
      }
    }
    into.add("(" + String.join(" OR ", alternatives) + ")");
  }

  private static String marks(int number) {
    return String.join(", ", Collections.nCopies(number, "?"));
  }

  private static void addPaths(
      StringBuilder into, List<Object> values, String table, List<String> paths) {
    into.append(table).append(".SRC_PATH IN (").append(marks(paths.size())).append(")");
    values.addAll(paths);
  }
}
