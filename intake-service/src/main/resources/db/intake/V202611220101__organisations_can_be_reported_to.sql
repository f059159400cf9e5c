-- Who may be reported to. An operator is the legal person, an organisation the controller under it, always read and
-- written whole with its units and systems. Rows from the files in the jar follow the files until an administrator has
-- changed them.
create table operator (
    id                  text primary key,
    name                text  not null,
    organisation_number text,
    scope               jsonb not null
);

create table organisation (
    id                  text primary key,
    operator            text   not null constraint organisation_operator_fk references operator,
    name                text   not null,
    organisation_number text,
    kommunkod           text,
    kind                text   not null,
    channel             text   not null check (channel in ('OPEN', 'LINK_ONLY', 'LOGGED_IN')),
    support_phone       text,
    addresses           jsonb  not null,
    units               jsonb  not null,
    systems             jsonb  not null,
    changed_by          text   not null check (changed_by in ('FILES', 'ADMIN')),
    version             bigint not null
);

-- What the files held when they were last loaded, so that an unchanged set costs one read.
create table loaded_files (
    name   text primary key,
    digest text not null
);
