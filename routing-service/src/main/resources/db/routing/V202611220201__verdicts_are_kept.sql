-- Every verdict as it was announced and with everything that was asked, both packed. The version is dense per report; the pair is what makes a verdict one.
create table verdicts (
    report_id      uuid        not null,
    version        bigint      not null,
    report_version bigint      not null,
    judged_at      timestamptz not null,
    said_at        timestamptz not null,
    announced_as   uuid        not null,
    assessed       bytea       not null,
    trace          bytea       not null,
    primary key (report_id, version)
);

-- Packed already; compressing it again costs and gives nothing.
alter table verdicts alter column assessed set storage external, alter column trace set storage external;

-- When time will change the answer. Newer facts delete the row; the tick takes it.
create table rejudges (
    report_id uuid        primary key,
    at        timestamptz not null
);

-- The tick asks for what is due, each second.
create index rejudges_at_idx on rejudges (at);
