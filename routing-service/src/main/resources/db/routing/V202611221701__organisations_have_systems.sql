-- The systems an organisation has registered, with KLASSA's levels: they count in the severity of what happens in them.
alter table organisations add column systems jsonb not null default '[]';
