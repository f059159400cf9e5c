package se.enkanal.deadline.store;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Rows laid out as arrays, one per column, for {@code unnest}: any number of rows in one statement. */
public final class Columns<T> {

    private final List<T> rows;
    private final Tuple tuple;

    private Columns(List<T> rows, Tuple tuple) {
        this.rows = rows;
        this.tuple = tuple;
    }

    public static <T> Columns<T> of(List<T> rows) {
        return new Columns<>(rows, Tuple.tuple());
    }

    /** Other rows, behind the columns so far. */
    public <U> Columns<U> then(List<U> others) {
        return new Columns<>(others, tuple);
    }

    /** One instant, for all rows. */
    public Columns<T> timestamp(Instant at) {
        tuple.addOffsetDateTime(utc(at));
        return this;
    }

    public Columns<T> uuid(Function<T, UUID> of) {
        tuple.addArrayOfUUID(array(of, UUID[]::new));
        return this;
    }

    public Columns<T> text(Function<T, String> of) {
        tuple.addArrayOfString(array(of, String[]::new));
        return this;
    }

    public Columns<T> code(Function<T, ? extends Enum<?>> of) {
        return text(row -> Optional.ofNullable(of.apply(row)).map(Enum::name).orElse(null));
    }

    public Columns<T> time(Function<T, Instant> of) {
        tuple.addArrayOfOffsetDateTime(array(row -> utc(of.apply(row)), OffsetDateTime[]::new));
        return this;
    }

    public Columns<T> number(Function<T, Long> of) {
        tuple.addArrayOfLong(array(of, Long[]::new));
        return this;
    }

    public Columns<T> flag(Function<T, Boolean> of) {
        tuple.addArrayOfBoolean(array(of, Boolean[]::new));
        return this;
    }

    public Columns<T> bytes(Function<T, byte[]> of) {
        tuple.addValue(array(
                row -> Optional.ofNullable(of.apply(row)).map(Buffer::buffer).orElse(null), Buffer[]::new));
        return this;
    }

    public Tuple tuple() {
        return tuple;
    }

    public static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public static Optional<Instant> instant(OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private <C> C[] array(Function<T, C> of, IntFunction<C[]> make) {
        return rows.stream().map(of).toArray(make);
    }
}
