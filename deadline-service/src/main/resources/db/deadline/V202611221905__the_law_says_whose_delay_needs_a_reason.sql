-- The verdict now says of which stages the law wants the reasons of a delay. What began before has it from its citation.
alter table clock add column reason_if_late boolean not null default false;
update clock set reason_if_late = true where stage = 'NOTIFICATION' and lagrum like 'GDPR art. 33.1%';
