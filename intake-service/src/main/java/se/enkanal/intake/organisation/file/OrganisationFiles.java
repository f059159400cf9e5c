package se.enkanal.intake.organisation.file;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.intake.organisation.Operator;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.ReportingChannel;
import se.enkanal.outbox.EventJson;

/**
 * Reads {@code organisations/*}. A kommun's or region's organisation to begin with is its reception: it has its operator's
 * id. Both run health care (a kommun its hemsjukvård), so cybersäkerhetslagen covers both.
 */
@Singleton
public class OrganisationFiles {

    private static final Scope PUBLIC_CARE = new Scope(true, true, false, "LARGE", true);

    private final boolean demo;

    OrganisationFiles(IntakeConfig config) {
        this.demo = config.demo();
    }

    public List<RegisteredOrganisation> read() {
        return Stream.of(
                        rows("kommuner.csv").map(row -> reception(row, "NAMND")),
                        rows("regioner.csv").map(row -> reception(row, "REGION_BOARD")),
                        demo ? demonstration().stream() : Stream.<RegisteredOrganisation>of())
                .flatMap(organisations -> organisations)
                .toList();
    }

    /** Differs when anything that {@link #read} answers may differ. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes("kommuner.csv"));
            digest.update(bytes("regioner.csv"));
            digest.update(demo ? bytes("demo.json") : new byte[0]);
            digest.update(PUBLIC_CARE.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RegisteredOrganisation reception(String[] row, String kind) {
        var operator = new Operator(row[1], row[2], null, PUBLIC_CARE);
        return new RegisteredOrganisation(
                row[1], row[2], operator, null, row[0], kind, ReportingChannel.OPEN, null, null, null, null);
    }

    private static List<RegisteredOrganisation> demonstration() {
        try {
            return EventJson.MAPPER.readValue(bytes("demo.json"), new TypeReference<List<RegisteredOrganisation>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String[]> rows(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(","));
    }

    private static byte[] bytes(String file) {
        try (var stream = OrganisationFiles.class.getResourceAsStream("/organisations/" + file)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
