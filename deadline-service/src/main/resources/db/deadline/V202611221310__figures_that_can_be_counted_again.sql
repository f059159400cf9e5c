-- What each report counts as, and under which version that was last said: replays and late deliveries find it here and
-- change nothing. 0 is kept too, so that what stopped counting stays stopped.
create table counted_report (
    report_id    uuid     primary key,
    version      bigint   not null,
    organisation text     not null,
    month        text     not null check (month ~ '^\d{4}-\d{2}$'),
    reports      smallint not null,
    events       smallint not null
) with (fillfactor = 80);

-- The sums of it, in both grains. They change by signed differences, so no check says that they are not negative: it would
-- be asked of the difference before it is added. revision counts the changes of a row, rows are never deleted.
create table figure (
    grain        text        not null check (grain in ('MONTH', 'YEAR')),
    organisation text        not null,
    period       text        not null,
    reports      bigint      not null,
    events       bigint      not null,
    revision     bigint      not null,
    changed_at   timestamptz not null,
    primary key (grain, organisation, period)
) with (fillfactor = 50);
