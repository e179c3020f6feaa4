package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * The database: H2 in a file below the data folder.
 *
 * <p>{@code WRITE_DELAY=0} makes a commit durable before it is acknowledged; H2's default loses up
 * to half a second of acknowledged commits when the process is killed. The {@code async:} file
 * system stays open when a thread is interrupted inside a write; H2's default one closes the file,
 * and with it the database, for everybody. Schema: {@link Schema}.
 */
@Configuration
class DatabaseConfig {

  private static final String DATABASE_NAME = "sarcoma";
  private static final int POOL_SIZE = 20;
  private static final String QUERY_TIMEOUT = "jakarta.persistence.query.timeout";

  @Bean
  HikariDataSource dataSource(FhirProperties properties) throws IOException {
    Path folder = properties.dataFolder().toAbsolutePath().normalize();
    Files.createDirectories(folder);
    HikariDataSource dataSource = new HikariDataSource();
    dataSource.setPoolName("fhir");
    dataSource.setMaximumPoolSize(POOL_SIZE);
    dataSource.setJdbcUrl(
        "jdbc:h2:async:"
            + folder.resolve(DATABASE_NAME)
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
    dataSource.setUsername("sa");
    dataSource.setPassword("");
    return dataSource;
  }

  @Bean
  Schema schema(DataSource dataSource) throws SQLException {
    Schema schema = new Schema(dataSource);
    schema.migrate();
    return schema;
  }

  /** Depends on {@link Schema}, so that Hibernate never sees a database without tables. */
  @Bean
  @Primary
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      Schema schema,
      DataSource dataSource,
      ConfigurableListableBeanFactory beans,
      FhirContext context,
      JpaStorageSettings settings,
      SearchTimeProperties searches) {
    LocalContainerEntityManagerFactoryBean factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, context, settings);
    factory.setPersistenceUnitName("fhir");
    factory.setDataSource(dataSource);
    factory.setJpaProperties(hibernateProperties(searches));
    return factory;
  }

  @Bean
  @Primary
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
    return new JpaTransactionManager(entityManagerFactory);
  }

  private static Properties hibernateProperties(SearchTimeProperties searches) {
    Properties properties = new Properties();
    properties.put(QUERY_TIMEOUT, Long.toString(searches.time().toMillis()));
    properties.put(AvailableSettings.DIALECT, HapiFhirH2Dialect.class.getName());
    properties.put(AvailableSettings.HBM2DDL_AUTO, "none");
    properties.put(AvailableSettings.STATEMENT_BATCH_SIZE, "30");
    properties.put(AvailableSettings.ORDER_INSERTS, "true");
    properties.put(AvailableSettings.ORDER_UPDATES, "true");
    properties.put(AvailableSettings.BATCH_VERSIONED_DATA, "true");
    properties.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, "false");
    properties.put(AvailableSettings.USE_QUERY_CACHE, "false");
    properties.put(AvailableSettings.USE_STRUCTURED_CACHE, "false");
    properties.put(AvailableSettings.USE_MINIMAL_PUTS, "false");
    properties.put("hibernate.search.enabled", "false");
    return properties;
  }
}
