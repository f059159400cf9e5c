package se.enkanal.routing.rule.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of one edition: the statutes in the order they are asked, and what is made of their answers. Drafts judge
 * nothing, so they are no part of the edition and are not kept with it.
 */
public record RuleFiles(
        List<RuleFile> statutes, RuleFile tracks, RuleFile severity, RuleFile authorities, List<RuleFile> drafts) {

    static final String DRAFTS = "drafts/";

    private static final List<String> STATUTES =
            List.of("gdpr.yaml", "nis-lagen.yaml", "cybersakerhetslagen.yaml", "other-duties.yaml");

    private static final List<String> PROPOSED = List.of(DRAFTS + "eu-digital-omnibus.yaml");

    public RuleFiles {
        statutes = List.copyOf(statutes);
        drafts = List.copyOf(drafts);
    }

    /** Those that came with the service. */
    public static RuleFiles own() {
        return from(RuleFiles::resource);
    }

    public static RuleFiles from(Function<String, String> contentOf) {
        Function<String, RuleFile> file = name -> new RuleFile(name, contentOf.apply(name));
        return new RuleFiles(
                STATUTES.stream().map(file).toList(),
                file.apply("tracks.yaml"),
                file.apply("severity.yaml"),
                file.apply("authorities.yaml"),
                PROPOSED.stream()
                        .map(file)
                        .filter(draft -> draft.content() != null)
                        .toList());
    }

    public List<RuleFile> all() {
        return Stream.concat(statutes.stream(), Stream.of(tracks, severity, authorities))
                .toList();
    }

    /** The hash of every name and content. */
    public String edition() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            all().forEach(file -> {
                digest.update(file.name().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.content().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(String name) {
        try (var stream = RuleFiles.class.getResourceAsStream("/rules/" + name)) {
            return Optional.ofNullable(stream)
                    .map(RuleFiles::text)
                    .orElseThrow(() -> new Misprint("%s saknas.".formatted(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(java.io.InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
