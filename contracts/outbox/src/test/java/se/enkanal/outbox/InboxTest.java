package se.enkanal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.outbox.RealLine.LINE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InboxTest {

    private final Inbox inbox = new Inbox();

    @Test
    void makesRoomForTheComingWeekAndForgetsWhatNoTopicKeeps() {
        var longAgo = LocalDate.of(2031, 1, 1);
        turn(longAgo);

        turn(longAgo.plusDays(91));

        assertThat(partitions("inbox_2031_01_01")).isZero();
        assertThat(partitions("inbox_2031_01_02")).isOne();
        assertThat(partitions("inbox_2031_04_09")).isOne();
    }

    @Test
    void turnsTwiceOnOneDayWithoutHarm() {
        turn(LocalDate.of(2032, 1, 1));
        turn(LocalDate.of(2032, 1, 1));

        assertThat(partitions("inbox_2032_01_01")).isOne();
    }

    private void turn(LocalDate today) {
        LINE.await(LINE.transactions().run(tx -> inbox.turn(tx, today)));
    }

    private static long partitions(String name) {
        return LINE.count("pg_class where relname = '" + name + "'");
    }
}
