package se.enkanal.intake.organisation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.intake.organisation.ItSystem;

class SystemTableTest {

    private static final ItSystem JOURNAL =
            new ItSystem("journalen", "Journalen", "RECORDS_OR_PLANNING", 4, 4, 3, true, false, false);

    @Test
    void aSwedishSpreadsheetWithKlassasWordsIsRead() {
        var read = read("\uFEFFId;Namn;Typ;Konfidentialitet;Riktighet;Tillgänglighet;Samhällsviktig\r\n"
                + "Journalen;Journalen;RECORDS_OR_PLANNING;4;4;3;ja\r\n;;;;;;\r\n");

        assertThat(read).containsExactly(JOURNAL);
    }

    @Test
    void whatIsNotClassifiedIsUnknownAndNotZero() {
        assertThat(read("id,name,availability\nlarmen,Larmen,\n"))
                .singleElement()
                .satisfies(system -> assertThat(system.availability()).isNull());
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        var odd = new ItSystem("odd", "Namn, med \"tecken\"; och =summa", "OTHER", null, 0, 4, false, true, true);
        var table = new SystemTable(List.of(JOURNAL, odd));

        assertThat(read(table.toCsv())).isEqualTo(table.systems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "5", "hög", "2.5"})
    void aLevelOutsideKlassasIsAFlawWithItsLine(String level) {
        var flaws = flaws("id,name,integrity\na,A,2\nb,B," + level + "\n");

        assertThat(flaws).singleElement().satisfies(flaw -> {
            assertThat(flaw.field()).isEqualTo("rad 3, integrity");
            assertThat(flaw.allowed()).containsExactly("0", "1", "2", "3", "4");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring Anna", "OTHER", "journal_1", "19121212-1212", "-x", "journalen!"})
    void aSystemThatNoReportCanNameIsAFlawWithItsLine(String id) {
        assertThat(flaws("id,name\njournalen,Journalen\n" + id + ",Annat\n"))
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.field()).isEqualTo("rad 3, id");
                    assertThat(flaw.allowed()).contains("a–z");
                    assertThat(flaw.message()).doesNotContain(id);
                });
    }

    @Test
    void everyFlawOfTheTableIsNamedAtOnce() {
        assertThat(flaws("id,name,kind\n,A,OTHER\nb,,TOASTER\nc,C,OTHER\nc,D,OTHER\n"))
                .extracting(Flaw::field)
                .containsExactly("rad 2, id", "rad 3, name", "rad 3, kind", "rad 5");
    }

    @Test
    void aTableWithoutItsColumnsSaysWhichAreNeeded() {
        assertThat(flaws("")).singleElement();
        assertThat(flaws("namn;nivå\nA;2\n")).extracting(Flaw::message).containsExactly("Kolumnen id behövs.");
    }

    private static List<ItSystem> read(String csv) {
        return SystemTable.read(csv.getBytes(StandardCharsets.UTF_8)).systems();
    }

    @SuppressWarnings("unchecked")
    private static List<Flaw> flaws(String csv) {
        var problem = catchThrowableOfType(HttpProblem.class, () -> read(csv));
        assertThat(problem.getStatusCode()).isEqualTo(422);
        return (List<Flaw>) problem.getParameters().get("flaws");
    }
}
