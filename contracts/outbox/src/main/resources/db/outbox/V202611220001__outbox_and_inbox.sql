-- What is stored and not yet announced. Rows are written in the caller's transaction and deleted once the broker has
-- acknowledged them; the table is nearly always empty, so vacuum must not wait for it to grow.
create table outbox (
    seq         bigint generated always as identity primary key,
    shard       smallint    not null,
    id          uuid        not null,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    payload     bytea       not null,
    at          timestamptz not null,
    traceparent text,
    -- A dead letter keeps the headers it came with; an event's are made from the columns above.
    headers     jsonb
) with (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000,
    autovacuum_vacuum_cost_delay = 0,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 50000
);

-- Which events have had an effect that no version gates (a mail, a message). A day is dropped whole.
create table inbox (
    day      date not null,
    consumer text not null,
    event_id uuid not null,
    primary key (day, consumer, event_id)
) partition by range (day);

create table inbox_default partition of inbox default;
