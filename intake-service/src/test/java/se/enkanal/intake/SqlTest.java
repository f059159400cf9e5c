package se.enkanal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SqlTest {

    private static final Pattern ASKS_THE_TIME = Pattern.compile(
            "(?<![.\\w])(now\\(\\)|current_timestamp|current_date|clock_timestamp|localtimestamp)",
            Pattern.CASE_INSENSITIVE);

    @Test
    void neverAsksTheTime() throws IOException {
        for (var root : new String[] {"src/main/java", "src/main/resources/db"}) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(SqlTest::holdsSql)
                        .toList()) {
                    assertThat(ASKS_THE_TIME.matcher(Files.readString(file)).results())
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    private static boolean holdsSql(Path file) {
        return file.toString().endsWith(".sql") || file.toString().contains("/store/");
    }
}
