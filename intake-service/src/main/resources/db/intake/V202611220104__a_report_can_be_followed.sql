-- What happened to a report, as its reporter is told; one row per event, so that a repeated delivery adds nothing.
create table timeline (
    event_id   uuid primary key,
    report_id  uuid        not null,
    at         timestamptz not null,
    kind       text        not null,
    track      text,
    stage      text,
    authority  text,
    outcome    text,
    message_id uuid
);

create index timeline_report_id_idx on timeline (report_id);

-- What handler and reporter write to each other, under the report's own key. A handler's message is shown once the case
-- says that it was sent.
create table message (
    id        uuid primary key,
    report_id uuid        not null,
    at        timestamptz not null,
    author    text        not null check (author in ('HANDLER', 'REPORTER')),
    text      bytea       not null
);

create index message_report_id_idx on message (report_id);

-- Each time somebody knew more: all facts as they then stood, and what a handler wrote beside them.
create table supplement (
    event_id  uuid primary key,
    report_id uuid        not null,
    version   bigint      not null,
    at        timestamptz not null,
    author    text        not null check (author in ('HANDLER', 'REPORTER')),
    facts     jsonb       not null,
    changed   text[]      not null,
    text      bytea
);

create index supplement_report_id_idx on supplement (report_id);

-- The facts as first received, once others have taken their place.
alter table report add column received_facts jsonb;

-- Who read what was written, by pseudonym.
create table narrative_read (
    event_id  uuid primary key,
    report_id uuid        not null,
    at        timestamptz not null,
    reader    text        not null
);

create index narrative_read_report_id_idx on narrative_read (report_id);
