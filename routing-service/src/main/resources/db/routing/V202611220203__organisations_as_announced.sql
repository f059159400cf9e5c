-- Organisations as their own service announces them, for assessments that name one.
create table organisations (
    id           text   primary key,
    version      bigint not null,
    organisation jsonb  not null
);
