-- Texts people wrote are sealed under the case's own key; disposing of the key disposes of them all.
create table decision (
    id                   uuid        primary key,
    report_id            uuid        not null references case_file,
    track                text        not null,
    ruling               text        not null,
    risk                 text,
    inform_data_subjects text,
    exemption            text,
    aware_at             timestamptz,
    significant_at       timestamptz,
    advice_followed      boolean,
    reason               bytea       not null,
    dpo_advice           bytea,
    -- The verdict the decision rested on, as it then was (GDPR art. 33.5).
    rested_on            jsonb       not null,
    decided_at           timestamptz not null,
    actor                uuid        not null references actor
);
create index decision_report_idx on decision (report_id, decided_at);

-- Times that clocks count from, as people said them: appended, never changed.
create table anchor (
    id          uuid        primary key,
    report_id   uuid        not null references case_file,
    decision_id uuid        not null references decision,
    track       text        not null,
    anchor      text        not null,
    before_at   timestamptz,
    at          timestamptz not null,
    recorded_at timestamptz not null
);
create index anchor_report_idx on anchor (report_id);

create table submission (
    id                  uuid        primary key,
    report_id           uuid        not null references case_file,
    track               text        not null,
    stage               text        not null,
    authority           text        not null,
    submitted_at        timestamptz not null,
    authority_reference text        not null,
    channel             text        not null,
    preliminary         boolean     not null,
    late                boolean     not null,
    delay_reason        bytea,
    recorded_at         timestamptz not null,
    actor               uuid        not null references actor
);
create index submission_report_idx on submission (report_id, submitted_at);

create table feedback (
    id          uuid        primary key,
    report_id   uuid        not null references case_file,
    track       text        not null,
    authority   text        not null,
    kind        text        not null,
    received_at timestamptz not null,
    summary     bytea,
    message_id  uuid,
    recorded_at timestamptz not null,
    actor       uuid        not null references actor
);
create index feedback_report_idx on feedback (report_id, received_at);

-- The text itself lives in intake-service, under the same id.
create table message (
    id        uuid        primary key,
    report_id uuid        not null references case_file,
    sent_at   timestamptz not null,
    actor     uuid        not null references actor
);
create index message_report_idx on message (report_id, sent_at);
