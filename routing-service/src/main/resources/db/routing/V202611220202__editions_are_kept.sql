-- The files of every edition of the rulebook that has judged, so that a verdict can be explained as long as it is kept.
create table editions (
    edition       text        not null,
    file          text        not null,
    content       text        not null,
    first_used_at timestamptz not null,
    primary key (edition, file)
);
