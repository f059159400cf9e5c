package se.enkanal.routing.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.ReportAssessed.Trigger;
import se.enkanal.local.testing.Stored;
import se.enkanal.outbox.EventJson;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.Times;
import se.enkanal.routing.rule.Upshot;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;
import se.enkanal.routing.verdict.Demand;

/** As many stored verdicts as wanted, of a thousand different incidents, every third of them handled. */
final class ManyIncidents {

    static final String NAMND = "speed.vard";

    private static final int KINDS = 1000;
    private static final int SEED = 20261122;
    private static final Instant RECEIVED = Instant.parse("2026-09-01T08:00:00Z");
    private static final Organisation ORGANISATION = new Organisation(
            NAMND, "Vårdnämnden", "speed", "9999", "NAMND", new Scope(true, true, false, "LARGE", true));
    private static final List<Fact> USUAL = List.of(
            Fact.EVENTS,
            Fact.DISCLOSURE,
            Fact.LOST_ITEM,
            Fact.SYSTEM_KIND,
            Fact.ONGOING,
            Fact.SUBJECTS,
            Fact.SUBJECT_COUNT,
            Fact.DATA_KINDS,
            Fact.RECIPIENT,
            Fact.COPY_AVAILABLE,
            Fact.CONSEQUENCES,
            Fact.HARM,
            Fact.MEASURES,
            Fact.SERVICE_KIND);

    static void store(int number) {
        var book = RuleBookReader.read(RuleFiles.own());
        var random = new Random(SEED);
        var kinds =
                Stream.generate(() -> verdict(book, facts(random))).limit(KINDS).toList();
        Stored.rows("create table speed_kinds (kind bigint primary key, assessed bytea, facts text, demands text)");
        Stored.rows(
                """
                insert into speed_kinds
                select kind - 1, assessed, facts, demands
                  from unnest(?, ?, ?) with ordinality as each (assessed, facts, demands, kind)
                """,
                kinds.stream().map(ManyIncidents::packed).toArray(byte[][]::new),
                kinds.stream().map(each -> json(each.facts())).toArray(String[]::new),
                kinds.stream().map(ManyIncidents::demands).toArray(String[]::new));
        Stored.rows(
                """
                insert into verdicts (report_id, version, report_version, judged_at, said_at, announced_as, organisation,
                                      operator, assessed, trace, received_at, scope, facts, demands)
                select cast(lpad(to_hex(%d + number), 12, '0') || '7000' || '8000' || lpad(to_hex(number), 12, '0') as uuid),
                       1, 1, now(), now(), gen_random_uuid(), '%s', 'speed', assessed, '',
                       '%s', '%s', facts, demands
                  from generate_series(1, %d) as number
                  join speed_kinds on kind = number %% %d
                """
                        .formatted(
                                RECEIVED.toEpochMilli(), NAMND, RECEIVED, json(ORGANISATION.scope()), number, KINDS));
        Stored.rows(
                """
                insert into handlings (report_id, version, not_a_report, decided, anchors, submitted)
                select report_id, 3, false, '{"PERSONAL_DATA_BREACH": "NOTIFY"}',
                       '{"PERSONAL_DATA_BREACH AWARE": "2026-09-01T09:00:00Z"}',
                       '{"PERSONAL_DATA_BREACH NOTIFICATION": "2026-09-04T15:00:00Z"}'
                  from verdicts
                 where organisation = '%s' and hashtext(cast(report_id as text)) %% 3 = 0
                """
                        .formatted(NAMND));
        Stored.rows("analyze verdicts");
    }

    static void forget() {
        Stored.rows("drop table if exists speed_kinds");
        Stored.rows(
                "delete from handlings using verdicts where verdicts.report_id = handlings.report_id and organisation = ?",
                NAMND);
        Stored.rows("delete from verdicts where organisation = ?", NAMND);
    }

    private static Facts facts(Random random) {
        var said = new LinkedHashMap<String, Object>();
        for (var fact : USUAL) {
            var codes = fact.answers().codes();
            var code = codes.get(random.nextInt(codes.size()));
            if (fact == Fact.EVENTS || random.nextInt(4) > 0) {
                said.put(fact.field(), fact.answers() instanceof Answers.AnyOf ? two(codes, code, random) : code);
            }
        }
        if (random.nextBoolean()) {
            said.putAll(Map.of("outage", "PT" + random.nextInt(20) + "H", "noticedAt", RECEIVED.toString()));
        }
        return Facts.read(said);
    }

    private static List<String> two(List<String> codes, String one, Random random) {
        var both = new ArrayList<>(List.of(one));
        var other = codes.get(random.nextInt(codes.size()));
        if (!other.equals(one)) {
            both.add(other);
        }
        return both;
    }

    private static ReportAssessed verdict(RuleBook book, Facts facts) {
        var verdict =
                book.judge(facts, ORGANISATION.scope(), new Times(RECEIVED, RECEIVED, Optional.empty(), RECEIVED));
        return new ReportAssessed(
                new UUID(0, 1),
                1,
                new UUID(0, 2),
                RECEIVED,
                1,
                "EK-EF737-4SPGH",
                ORGANISATION,
                RECEIVED,
                Trigger.FACTS,
                verdict.rulebook(),
                facts,
                verdict.briefTracks(),
                verdict.briefDuties());
    }

    private static String demands(ReportAssessed assessed) {
        return Demand.text(
                assessed.tracks().stream().map(Upshot::of).map(Demand::of).toList());
    }

    private static String json(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] packed(ReportAssessed assessed) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(bytes)) {
            stream.write(new String(EventJson.write(assessed), UTF_8).getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private ManyIncidents() {}
}
