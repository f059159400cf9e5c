-- A report while it is written, for 24 hours. The row is found by a fingerprint of the browser's cookie, and its content
-- opens only with that cookie: with the database alone nobody reads it, nor can tell whose it is.
create table draft (
    id         bytea primary key,
    content    bytea       not null,
    expires_at timestamptz not null
);

create index draft_expires_at_idx on draft (expires_at);
