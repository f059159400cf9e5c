-- Reports that are being waited for longer than they should. Every report older than the mark has either become a case or
-- stands in this table, so that looking for what is lost reads a minute of reports and not all of them.
create table stray (
    report_id uuid primary key,
    next_at   timestamptz not null,
    attempts  int         not null default 0
);

-- Up to which report id all has been looked through, and how many there were.
create table reconciliation (
    one      boolean primary key default true check (one),
    mark     uuid    not null,
    received bigint  not null
);

insert into reconciliation (mark, received) values ('00000000-0000-0000-0000-000000000000', 0);
