-- One row per report, whatever the verdict said; the primary key is the promise. A verdict is kept whole, as it came:
-- proposal, trace and facts are read together and never searched. due_at is the nearest date anything is to be filed by,
-- next_at when a clock next has something to say.
create table case_file (
    report_id       uuid        primary key,
    version         bigint      not null,
    verdict_version bigint      not null,
    reference       text        not null,
    organisation    text        not null,
    operator        text        not null,
    received_at     timestamptz not null,
    opened_at       timestamptz not null,
    status          text        not null check (status in ('OPEN', 'CLOSED', 'NOT_A_REPORT')),
    planned_from    timestamptz not null,
    operators       boolean     not null,
    registered      boolean     not null,
    due_at          timestamptz,
    next_at         timestamptz,
    verdict         jsonb       not null,
    text_key        bytea
);

-- The tick asks for what is due, a person's list for the nearest date first.
create index case_file_next_at_idx on case_file (next_at) where next_at is not null;
create index case_file_organisation_idx on case_file (organisation, due_at);
create index case_file_operator_idx on case_file (operator, due_at) where operators;

-- No foreign key on the hot path: a clock is only ever written beside its case.
create table clock (
    report_id uuid        not null,
    track     text        not null,
    stage     text        not null,
    anchor    text        not null,
    within    text,
    lagrum    text        not null,
    start_at  timestamptz,
    confirmed boolean     not null,
    met_at    timestamptz,
    waived    text,
    reminded  integer     not null,
    due_at    timestamptz,
    state     text        not null check (state in ('WAITING', 'PLANNED', 'PLANNED_PASSED', 'RUNNING', 'DUE_SOON',
                                                    'MET', 'MET_LATE', 'MISSED', 'WAIVED')),
    primary key (report_id, track, stage)
);

-- Who did what when. Written in the transaction of what was done, never changed; who is a pseudonym. A null actor is the
-- service itself.
create table audit_entry (
    id           uuid        not null,
    report_id    uuid        not null,
    organisation text        not null,
    at           timestamptz not null,
    actor        uuid,
    action       text        not null,
    detail       jsonb       not null,
    primary key (report_id, id)
);

create table actor (
    id      uuid primary key,
    subject text not null unique,
    name    text not null
);
