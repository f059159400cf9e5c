package se.enkanal.deadline.casework.flow;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.enkanal.deadline.casework.CaseFixtures.anAssessment;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.OrganisationChanged;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.deadline.casework.CaseFixtures;
import se.enkanal.local.Mail;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;
import se.enkanal.outbox.Time;

@QuarkusTest
class TickCasesTest {

    @Inject
    TickCases tick;

    @Inject
    Time time;

    @Test
    void aClockWithLessThanADayLeftRemindsOnceWithProofAndMail() {
        var owner = anOrganisation("tick-a");
        var verdict =
                noticed(Duration.ofHours(50)).at(owner, owner).breachToNotify().build();

        Spoken.say(verdict);

        var proof = Awaiting.row("the proof", "select * from reminder where report_id = ?", verdict.reportId());
        assertThat(proof)
                .containsEntry("kind", "DUE_SOON")
                .containsEntry("time_left", "PT24H")
                .containsEntry("planned", true);
        var mail = mailTo(owner, verdict.reference()).getFirst();
        assertThat(mail.subject()).isEqualTo(verdict.reference() + ": mindre än 24 timmar kvar");
        assertThat(mail.text())
                .contains("Anmälan till IMY", "21 tim 59 min kvar – senast ", "/arenden/" + verdict.reportId())
                .doesNotContain("HEALTH", "Hälsa", "Vård- och omsorgsnämnden");
        var stored = Awaiting.row(
                "the sent mail", "select id from mail where reminder_id = ? and sent_at is not null", proof.get("id"));
        assertThat(mail.id()).isEqualTo("<%s@enkanal>".formatted(stored.get("id")));
        Awaiting.done(tick::tick);
        assertThat(Stored.rows("select 1 from reminder where report_id = ?", verdict.reportId()))
                .hasSize(1);
        assertThat(said(verdict.reportId(), 2))
                .containsExactly("se.enkanal.case.opened.v1", "se.enkanal.case.deadline-due-soon.v1");
    }

    @Test
    void aPlannedDatePassesOnceAndIsNotMissed() {
        var verdict =
                noticed(Duration.ofHours(72).plusSeconds(1)).breachToNotify().build();

        Spoken.say(verdict);

        assertThat(said(verdict.reportId(), 2))
                .containsExactly("se.enkanal.case.opened.v1", "se.enkanal.case.planned-date-passed.v1");
        assertThat(Stored.rows(
                        "select state from clock where report_id = ? and stage = 'NOTIFICATION'", verdict.reportId()))
                .containsExactly(Map.of("state", "PLANNED_PASSED"));
    }

    @Test
    void manyTickingAtOnceRemindOnceEach() {
        var verdicts = Stream.generate(() -> noticed(Duration.ofHours(66).minusSeconds(2))
                        .breachToNotify()
                        .build())
                .limit(60)
                .toList();
        verdicts.forEach(Spoken::say);
        var ids = verdicts.stream().map(ReportAssessed::reportId).toArray(UUID[]::new);
        Awaiting.rows("all cases", 60, "select 1 from case_file where report_id = any(?)", (Object) ids);

        await("the six-hour rung").atMost(Duration.ofSeconds(30)).until(() -> {
            Awaiting.done(() -> Uni.join()
                    .all(Stream.generate(tick::tick).limit(4).collect(toList()))
                    .andFailFast());
            return Stored.rows("select 1 from reminder where time_left = 'PT6H' and report_id = any(?)", (Object) ids)
                            .size()
                    == 60;
        });

        assertThat(Stored.rows(
                        "select report_id from reminder where time_left = 'PT6H' and report_id = any(?) group by 1"
                                + " having count(*) > 1",
                        (Object) ids))
                .isEmpty();
    }

    @Test
    void aCaseThatCannotBeReadKeepsNobodyElseWaiting() {
        var broken = anAssessment().breachToNotify().build();
        Spoken.say(broken);
        Awaiting.row("its case", "select 1 from case_file where report_id = ?", broken.reportId());
        Stored.rows(
                "update case_file set verdict = '{}', next_at = ? where report_id = ?",
                java.sql.Timestamp.from(Instant.EPOCH),
                broken.reportId());

        var sound = noticed(Duration.ofHours(73)).breachToNotify().build();
        Spoken.say(sound);

        assertThat(said(sound.reportId(), 2)).contains("se.enkanal.case.planned-date-passed.v1");
        Stored.rows("update case_file set next_at = null where report_id = ?", broken.reportId());
    }

    @Test
    void manyNewCasesAreToldOfInOneMail() {
        var owner = anOrganisation("tick-news");
        var verdicts = Stream.generate(() -> noticed(Duration.ofHours(1))
                        .at(owner, owner)
                        .breachToNotify()
                        .build())
                .limit(5)
                .toList();

        verdicts.forEach(Spoken::say);

        var ids = verdicts.stream().map(ReportAssessed::reportId).toArray(UUID[]::new);
        Awaiting.rows("all cases", 5, "select 1 from case_file where report_id = any(?)", (Object) ids);
        await("the mail")
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .atMost(Duration.ofSeconds(30))
                .until(() -> newsTo(owner), mails -> !mails.isEmpty());
        Awaiting.done(tick::tick);
        assertThat(newsTo(owner)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).matches("Ett nytt ärende|\\d nya ärenden");
            assertThat(mail.text()).contains("Närmaste frist: ", " kvar – senast ", "/arenden");
        });
        assertThat(Stored.rows("select sum(cases) as cases from unheard where owner = ?", owner)
                        .getFirst())
                .as("the rest waits for the next mail")
                .satisfies(row -> assertThat(row.get("cases")).isNotEqualTo(5L));
    }

    private CaseFixtures noticed(Duration ago) {
        var now = time.now();
        return anAssessment().receivedAt(now.minusSeconds(1)).noticedAt(now.minus(ago));
    }

    private String anOrganisation(String id) {
        Spoken.say(new OrganisationChanged(
                1,
                null,
                time.now(),
                new Organisation(id, "Nämnden " + id, id, "2281", "NAMND", Scope.UNKNOWN),
                "Kommunen",
                Map.of("PERSONAL_DATA_BREACH", List.of("dataskydd@" + id + ".example"))));
        Awaiting.row("the organisation", "select 1 from organisation where id = ?", id);
        return id;
    }

    private static List<Mail> mailTo(String owner, String reference) {
        return await("the mail")
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> mails(owner).stream()
                                .filter(mail -> mail.subject().contains(reference))
                                .toList(),
                        mails -> !mails.isEmpty());
    }

    private static List<Mail> newsTo(String owner) {
        return mails(owner).stream()
                .filter(mail -> mail.subject().contains("ny"))
                .toList();
    }

    private static List<Mail> mails(String owner) {
        return RealParts.mails().stream()
                .filter(mail -> mail.to().contains("dataskydd@" + owner + ".example"))
                .toList();
    }

    private static List<String> said(UUID report, int enough) {
        return Announced.about(report, Topics.CASE, all -> all.size() >= enough).stream()
                .map(Announced.Said::type)
                .toList();
    }
}
