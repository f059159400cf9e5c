-- What failed, why and when, as the newest verdict of each report tells it: one row per thing it may be known by, a system's id
-- or a kind's code, which are never the same. A report that doesn't say both has no row, and judging it costs nothing here.
create table occurrences (
    report_id  uuid        not null,
    thing      text        not null,
    operator   text        not null,
    cause      text        not null,
    noticed_at timestamptz not null,
    primary key (report_id, thing)
);

-- The operator's same thing for the same cause, newest first.
create index occurrences_alike_idx on occurrences (operator, thing, cause, noticed_at desc, report_id);
