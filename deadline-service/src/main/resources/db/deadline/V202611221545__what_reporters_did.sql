-- What a reporter did after reporting, as intake-service announced it; the words stay there. It may come before the case.
create table reporter_news (
    event_id  uuid        primary key,
    report_id uuid        not null,
    action    text        not null,
    at        timestamptz not null
);
create index reporter_news_report_idx on reporter_news (report_id, at);
