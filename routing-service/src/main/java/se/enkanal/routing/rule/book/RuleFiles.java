package se.enkanal.routing.rule.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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

    private static final List<String> STATUTES = List.of(
            "gdpr.yaml",
            "nis-lagen.yaml",
            "cybersakerhetslagen.yaml",
            "patientsakerhetslagen.yaml",
            "socialtjanstlagen.yaml",
            "socialtjanstlagen-2001.yaml",
            "sosfs-2011-9.yaml",
            "hslf-fs-2021-52.yaml",
            "brottsbalken.yaml",
            "sakerhetsskyddslagen.yaml");

    private static final List<String> PROPOSED = List.of(DRAFTS + "eu-digital-omnibus.yaml");

    private static final String TRACKS = "tracks.yaml";
    private static final String SEVERITY = "severity.yaml";
    private static final String AUTHORITIES = "authorities.yaml";

    public RuleFiles {
        statutes = List.copyOf(statutes);
        drafts = List.copyOf(drafts);
    }

    /** Those that came with the service. */
    public static RuleFiles own() {
        return from(RuleFiles::resource);
    }

    static RuleFiles from(Function<String, String> contentOf) {
        return read(STATUTES, PROPOSED, contentOf);
    }

    /** Those of an edition that was kept, whatever its statutes' files were called then. */
    public static RuleFiles kept(Map<String, String> contents) {
        var statutes = contents.keySet().stream()
                .filter(name -> !List.of(TRACKS, SEVERITY, AUTHORITIES).contains(name))
                .sorted(Comparator.comparingInt(RuleFiles::place).thenComparing(Comparator.naturalOrder()))
                .toList();
        return read(statutes, List.of(), contents::get);
    }

    private static RuleFiles read(List<String> statutes, List<String> drafts, Function<String, String> contentOf) {
        Function<String, RuleFile> file = name -> new RuleFile(name, contentOf.apply(name));
        return new RuleFiles(
                statutes.stream().map(file).toList(),
                file.apply(TRACKS),
                file.apply(SEVERITY),
                file.apply(AUTHORITIES),
                drafts.stream().map(file).toList());
    }

    /** Where a statute is asked; what is called so no longer comes last. */
    private static int place(String statute) {
        int place = STATUTES.indexOf(statute);
        return place < 0 ? STATUTES.size() : place;
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
