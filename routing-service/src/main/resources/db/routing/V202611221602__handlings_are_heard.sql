-- What people have done with a report's case, as far as clocks go: deadline-service says it, the newest version wins. The keys
-- of anchors and submitted are track and anchor or stage: {"IT_INCIDENT SIGNIFICANT": "2026-…"}.
create table handlings (
    report_id    uuid    primary key,
    version      bigint  not null,
    not_a_report boolean not null,
    decided      jsonb   not null,
    anchors      jsonb   not null,
    submitted    jsonb   not null
);
