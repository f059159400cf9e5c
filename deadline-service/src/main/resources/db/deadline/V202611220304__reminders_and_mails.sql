-- Proof that a reminder fired: when it should have and when it did. One row per clock, date and rung, for ever.
create table reminder (
    id                   uuid        primary key,
    report_id            uuid        not null references case_file,
    track                text        not null,
    stage                text        not null,
    kind                 text        not null,
    due_at               timestamptz not null,
    time_left            text        not null,
    planned              boolean     not null,
    should_have_fired_at timestamptz not null,
    fired_at             timestamptz not null,
    constraint reminder_once unique (report_id, track, stage, kind, due_at, time_left)
);

-- A mail to one function address. Its id is its Message-ID, so that a copy can be told from another mail.
create table mail (
    id          uuid        primary key,
    owner       text        not null,
    recipient   text        not null,
    kind        text        not null,
    reminder_id uuid        references reminder,
    subject     text        not null,
    body        text        not null,
    written_at  timestamptz not null,
    next_try_at timestamptz,
    attempts    integer     not null,
    sent_at     timestamptz
);
create index mail_next_try_idx on mail (next_try_at) where next_try_at is not null;
create index mail_recent_idx on mail (owner, kind, written_at);

-- New cases nobody has been told of yet, counted per owner of a track until the next mail may go.
create table unheard (
    owner      text        not null,
    track      text        not null,
    cases      integer     not null,
    nearest_at timestamptz,
    since      timestamptz not null,
    primary key (owner, track)
);
