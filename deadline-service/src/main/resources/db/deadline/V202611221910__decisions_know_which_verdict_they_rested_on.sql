-- So that it can be said, without reading that verdict, whether a newer one has come since.
alter table decision add column rested_on_version bigint;
update decision set rested_on_version = cast(rested_on ->> 'version' as bigint);
