package org.sarcomafhir.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.backup.StoredVersion.Current;

/**
 * Puts versions into HAPI's tables, in the rows that they had before: what is answered in the order
 * of rows, tags among it, keeps its order. Search rows are not its business.
 */
final class RowInsertion implements AutoCloseable {

  private static final int VERSIONS_AT_A_TIME = 500;
  private static final int CHARACTERS_AT_A_TIME = 4_000_000;

  /** More than Hibernate takes from a sequence at a time. */
  private static final int GAP = 101;

  private static final String TAG =
      """
      INSERT INTO HFJ_TAG_DEF (TAG_ID, TAG_TYPE, TAG_SYSTEM, TAG_CODE, TAG_DISPLAY, TAG_VERSION,
        TAG_USER_SELECTED) VALUES (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String RESOURCE =
      """
      INSERT INTO HFJ_RESOURCE (RES_ID, RES_TYPE, FHIR_ID, RES_VER, RES_UPDATED, RES_PUBLISHED,
        RES_DELETED_AT, HASH_SHA256, HAS_TAGS, RES_TYPE_ID, RES_VERSION, SP_HAS_LINKS, SP_CMPSTR_UNIQ_PRESENT,
        SP_CMPTOKS_PRESENT, SP_COORDS_PRESENT, SP_DATE_PRESENT, SP_NUMBER_PRESENT,
        SP_QUANTITY_NRML_PRESENT, SP_QUANTITY_PRESENT, SP_STRING_PRESENT, SP_TOKEN_PRESENT,
        SP_URI_PRESENT, SEARCH_URL_PRESENT)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'R4', FALSE, FALSE, FALSE, FALSE, FALSE, FALSE, FALSE,
        FALSE, FALSE, FALSE, FALSE, FALSE)
      """;
  private static final String VERSION =
      """
      INSERT INTO HFJ_RES_VER (PID, RES_ID, RES_TYPE, RES_VER, RES_UPDATED, RES_PUBLISHED,
        RES_DELETED_AT, RES_ENCODING, RES_TEXT_VC, SOURCE_URI, REQUEST_ID, HAS_TAGS, RES_TYPE_ID,
        RES_VERSION)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'R4')
      """;
  private static final String VERSION_TAG =
      """
      INSERT INTO HFJ_HISTORY_TAG (PID, TAG_ID, RES_ID, RES_TYPE, RES_TYPE_ID, RES_VER_PID)
      VALUES (?, ?, ?, ?, ?, ?)
      """;
  private static final String RESOURCE_TAG =
      """
      INSERT INTO HFJ_RES_TAG (PID, TAG_ID, RES_ID, RES_TYPE, RES_TYPE_ID) VALUES (?, ?, ?, ?, ?)
      """;

  private final Connection connection;
  private final PreparedStatement tags;
  private final PreparedStatement resources;
  private final PreparedStatement versions;
  private final PreparedStatement versionTags;
  private final PreparedStatement resourceTags;
  private final TypeNumbers types;
  private final Set<Long> tagsThere = new HashSet<>();
  private final Highest highest = new Highest();
  private int waiting;
  private long characters;

  /** The highest numbers of rows. */
  static final class Highest {
    private long resource;
    private long version;
    private long tag;
    private long versionTag;
    private long resourceTag;

    long resource() {
      return resource;
    }

    long version() {
      return version;
    }
  }

  RowInsertion(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    types = new TypeNumbers(connection);
    tags = connection.prepareStatement(TAG);
    resources = connection.prepareStatement(RESOURCE);
    versions = connection.prepareStatement(VERSION);
    versionTags = connection.prepareStatement(VERSION_TAG);
    resourceTags = connection.prepareStatement(RESOURCE_TAG);
  }

  void add(StoredVersion version) throws SQLException {
    if (version.current() != null) {
      resource(version, version.current());
    }
    version(version);
    for (Tag tag : version.labels().tags()) {
      define(tag);
      put(
          versionTags,
          ++highest.versionTag,
          tag.row(),
          version.rows().resource(),
          version.name().type(),
          types.of(version.name().type()),
          version.rows().version());
    }
    waiting++;
    characters += version.text() == null ? 0 : version.text().length();
    if (waiting >= VERSIONS_AT_A_TIME || characters >= CHARACTERS_AT_A_TIME) {
      write();
    }
  }

  private void resource(StoredVersion version, Current current) throws SQLException {
    highest.resource = Math.max(highest.resource, version.rows().resource());
    put(
        resources,
        version.rows().resource(),
        version.name().type(),
        version.name().id(),
        version.name().version(),
        time(version.times().updated()),
        time(version.times().created()),
        time(version.times().deleted()),
        current.hash(),
        !current.tags().isEmpty(),
        types.of(version.name().type()));
    for (Tag tag : current.tags()) {
      define(tag);
      put(
          resourceTags,
          ++highest.resourceTag,
          tag.row(),
          version.rows().resource(),
          version.name().type(),
          types.of(version.name().type()));
    }
  }

  private void version(StoredVersion version) throws SQLException {
    highest.version = Math.max(highest.version, version.rows().version());
    put(
        versions,
        version.rows().version(),
        version.rows().resource(),
        version.name().type(),
        version.name().version(),
        time(version.times().updated()),
        time(version.times().created()),
        time(version.times().deleted()),
        version.isDeletion() ? "DEL" : "JSON",
        version.text(),
        version.labels().source(),
        version.labels().request(),
        !version.labels().tags().isEmpty(),
        types.of(version.name().type()));
  }

  private void define(Tag tag) throws SQLException {
    if (tagsThere.add(tag.row())) {
      highest.tag = Math.max(highest.tag, tag.row());
      put(
          tags,
          tag.row(),
          tag.kind().number(),
          tag.system(),
          tag.code(),
          tag.display(),
          tag.use().version(),
          tag.use().userSelected());
    }
  }

  private static @Nullable LocalDateTime time(@Nullable Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneId.systemDefault());
  }

  /** The type of what is absent is that of the column, which both databases find out. */
  private static void put(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        statement.setNull(i + 1, Types.NULL);
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
    statement.addBatch();
  }

  private void write() throws SQLException {
    for (PreparedStatement statement :
        List.of(tags, resources, versions, versionTags, resourceTags)) {
      statement.executeBatch();
    }
    connection.commit();
    waiting = 0;
    characters = 0;
  }

  /** Writes what waits, and has new rows begin behind the highest. */
  Highest finish() throws SQLException {
    write();
    try (Statement statement = connection.createStatement()) {
      statement.execute(restart("SEQ_RESOURCE_TYPE", types.highest()));
      statement.execute(restart("SEQ_RESOURCE_ID", highest.resource));
      statement.execute(restart("SEQ_RESOURCE_HISTORY_ID", highest.version));
      statement.execute(restart("SEQ_TAGDEF_ID", highest.tag));
      statement.execute(restart("SEQ_HISTORYTAG_ID", highest.versionTag));
      statement.execute(restart("SEQ_RESTAG_ID", highest.resourceTag));
    }
    connection.commit();
    return highest;
  }

  private static String restart(String sequence, long highest) {
    return "ALTER SEQUENCE %s RESTART WITH %d".formatted(sequence, highest + GAP);
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement :
        List.of(tags, resources, versions, versionTags, resourceTags)) {
      statement.close();
    }
  }
}
