package se.enkanal.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is Wednesday 25 November 2026, 10.00 in Sweden. */
class NoticedWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i går kl. 14.30       | 2026-11-24T13:30:00Z",
                "igår                  | 2026-11-23T23:00:00Z",
                "i förrgår kl 8        | 2026-11-23T07:00:00Z",
                "I måndags             | 2026-11-22T23:00:00Z",
                "i onsdags             | 2026-11-17T23:00:00Z",
                "för tre dagar sedan   | 2026-11-21T23:00:00Z",
                "22/11                 | 2026-11-21T23:00:00Z",
                "22 nov                | 2026-11-21T23:00:00Z",
                "22 november 2026 09:15| 2026-11-22T08:15:00Z",
                "22.11.2026            | 2026-11-21T23:00:00Z",
                "2026-11-22            | 2026-11-21T23:00:00Z",
                "20261122              | 2026-11-21T23:00:00Z",
                "24 december           | 2025-12-23T23:00:00Z",
                "9.30                  | 2026-11-25T08:30:00Z",
                "kl 22                 | 2026-11-24T21:00:00Z",
                "i natt 02.15          | 2026-11-25T01:15:00Z"
            })
    void readsItAsSwedesWriteIt(String words, Instant meant) {
        assertThat(NoticedWords.read(words, NOW)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vet inte riktigt", "31/2", "2026-12-24"})
    void leavesTheRestToAPerson(String words) {
        assertThat(NoticedWords.read(words, NOW)).isEmpty();
    }

    @Test
    void aDayInSummerBeginsInSummerTime() {
        assertThat(NoticedWords.read("1 juli", NOW)).contains(Instant.parse("2026-06-30T22:00:00Z"));
    }
}
