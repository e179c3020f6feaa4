package org.sarcomafhir.bench.stock;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;

/** Starts the stock-like server; the options are those of Spring Boot. */
@SpringBootApplication(
    exclude = {
      ElasticsearchRestClientAutoConfiguration.class,
      FlywayAutoConfiguration.class,
      HibernateJpaAutoConfiguration.class,
      QuartzAutoConfiguration.class,
      ThymeleafAutoConfiguration.class
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
