package io.github.perfratchet.harness.forks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class PassedPropertiesTests {

    @Test
    void whatAJvmKnowsOfItselfIsNotPassedOn() {
        Properties properties = new Properties();
        for (String key :
                new String[] {"java.home", "os.name", "user.dir", "surefire.test.class.path", "jmh.executor"}) {
            properties.setProperty(key, "of this JVM");
        }
        properties.setProperty("database.url", "jdbc:h2:mem:");
        properties.setProperty("user.timezone", "UTC");

        assertThat(PassedProperties.of(properties)).containsOnlyKeys("database.url", "user.timezone");
    }
}
