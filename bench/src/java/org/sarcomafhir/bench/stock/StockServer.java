package org.sarcomafhir.bench.stock;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Starts the stock-like server; the options are those of Spring Boot.
 *
 * <p>Its parts are named here and bear no annotation by which this project's own server, which
 * looks for components in all packages beside this one, would take them for its own.
 */
@EnableAutoConfiguration(
    exclude = {
      ElasticsearchRestClientAutoConfiguration.class,
      FlywayAutoConfiguration.class,
      HibernateJpaAutoConfiguration.class,
      QuartzAutoConfiguration.class,
      ThymeleafAutoConfiguration.class
    })
@Import({
  JpaR4Config.class,
  HapiJpaConfig.class,
  JpaBatch2Config.class,
  Batch2JobsConfig.class,
  SubscriptionChannelConfig.class,
  ThreadPoolFactoryConfig.class,
  StockSettings.class,
  StockPersistence.class,
  StockPackage.class,
  StockServlet.class,
  StockServlet.Parts.class,
  StockServlet.Storage.class
})
public class StockServer {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(StockServer.class);
    application.setDefaultProperties(
        Map.of(
            "server.address", "127.0.0.1",
            "spring.main.allow-circular-references", "true",
            "spring.data.jpa.repositories.enabled", "false",
            "spring.datasource.hikari.maximum-pool-size", "10",
            "springdoc.api-docs.enabled", "false"));
    application.run(args);
  }
}
