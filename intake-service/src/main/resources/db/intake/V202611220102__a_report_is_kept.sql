-- One row per report. What a person wrote lies in the bytea columns under the report's own key, itself wrapped by a key
-- that is not in this database. No foreign key to organisation: every report of a large one would lock the same row.
-- The fill factor leaves room on the page for the status that follows, so that no index is touched by it.
create table report (
    id           uuid primary key,
    organisation text        not null,
    unit         text,
    facts        jsonb       not null,
    received_at  timestamptz not null,
    channel      text        not null check (channel in ('FORM', 'API', 'BATCH')),
    language     text        not null,
    version      bigint      not null default 1,
    code         bytea       not null,
    announced    uuid        not null,
    wrapped_key  bytea,
    words        bytea,
    contact      bytea,
    case_version bigint      not null default 0,
    opened_at    timestamptz,
    status       text        not null default 'RECEIVED',
    read_at      timestamptz,
    withdrawn_at timestamptz
) with (fillfactor = 70);

-- The only way back for a reporter.
create unique index report_code_key on report (code);

-- A client that asks again within a day gets the same answer. The answer holds a follow-up code and is sealed; key and
-- body are not stored but recognised.
create table idempotency (
    key    bytea primary key,
    body   bytea       not null,
    answer bytea       not null,
    at     timestamptz not null
);
