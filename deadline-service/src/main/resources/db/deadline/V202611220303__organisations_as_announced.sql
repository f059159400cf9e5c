-- A copy of what intake-service announces, for names and function addresses.
create table organisation (
    id            text   primary key,
    version       bigint not null,
    name          text   not null,
    operator      text   not null,
    operator_name text   not null,
    kommunkod     text,
    kind          text   not null,
    addresses     jsonb  not null
);
create index organisation_operator_idx on organisation (operator);
