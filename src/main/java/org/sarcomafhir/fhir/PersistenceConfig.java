package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.sarcomafhir.database.DatabaseKind;
import org.sarcomafhir.database.Schema;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Hibernate, as HAPI wants it, on the database of this server. */
@Configuration
class PersistenceConfig {

  private static final String QUERY_TIMEOUT = "jakarta.persistence.query.timeout";

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
    factory.setJpaProperties(hibernateProperties(schema.kind(), searches));
    return factory;
  }

  @Bean
  @Primary
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
    return new JpaTransactionManager(entityManagerFactory);
  }

  private static Properties hibernateProperties(
      DatabaseKind database, SearchTimeProperties searches) {
    Properties properties = new Properties();
    properties.put(QUERY_TIMEOUT, Long.toString(searches.time().toMillis()));
    properties.put(AvailableSettings.DIALECT, database.dialect().getName());
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
