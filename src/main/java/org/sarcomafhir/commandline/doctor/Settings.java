package org.sarcomafhir.commandline.doctor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** The configuration that the server would have with these arguments, read without starting it. */
final class Settings implements AutoCloseable {

  /** An application of nothing: it has an environment, and no beans. */
  static class Nothing {}

  private final ConfigurableEnvironment environment;
  private final Binder binder;
  private final LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();

  private Settings(ConfigurableEnvironment environment) {
    this.environment = environment;
    this.binder = Binder.get(environment);
    validator.afterPropertiesSet();
  }

  static Settings read(String... arguments) {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    SpringApplication application = new SpringApplication(Nothing.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    try (var context = application.run(arguments)) {
      return new Settings(context.getEnvironment());
    }
  }

  /** The effective value, and who says so. */
  Optional<ConfigurationProperty> find(String key) {
    ConfigurationPropertyName name = ConfigurationPropertyName.of(key);
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      ConfigurationProperty found = source.getConfigurationProperty(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The value as another type, or the default. */
  <T> T get(String key, Class<T> type, T otherwise) {
    return binder.bind(key, type).orElse(otherwise);
  }

  /** The values of a key that is a map, in the order of their names. */
  SortedMap<String, String> map(String key) {
    return new TreeMap<>(
        binder.bind(key, Bindable.mapOf(String.class, String.class)).orElse(Map.of()));
  }

  /** Whether anything says so. */
  boolean has(String key) {
    return find(key).isPresent();
  }

  /**
   * Why the server would refuse these settings, empty when it would not.
   *
   * @param type the record that the server binds to the prefix
   */
  Optional<String> fault(String prefix, Class<?> type) {
    try {
      BindHandler handler = new ValidationBindHandler(validator);
      binder.bindOrCreate(prefix, Bindable.of(type), handler);
      return Optional.empty();
    } catch (BindException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return Optional.of("%s: %s".formatted(e.getName(), cause.getMessage()));
    }
  }

  /** Who gave the value: the words that the report uses. */
  static String origin(ConfigurationProperty property) {
    String origin = String.valueOf(property.getOrigin());
    String source = property.getSource().getUnderlyingSource() + " " + origin;
    String lower = source.toLowerCase(Locale.ROOT);
    if (lower.contains("commandlineargs") || lower.contains("commandlinepropertysource")) {
      return "command line";
    }
    if (lower.contains("systemenvironment")) {
      return "environment";
    }
    if (lower.contains("systemproperties")) {
      return "system property";
    }
    return lower.contains("class path resource [application.yaml]")
        ? "default"
        : origin.replaceAll(" - \\d+:\\d+$", "");
  }

  @Override
  public void close() {
    validator.close();
  }
}
