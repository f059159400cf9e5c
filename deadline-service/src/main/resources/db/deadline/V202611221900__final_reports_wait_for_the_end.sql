-- While an incident goes on a progress report is filed in the final report's place, which then counts from when the handling
-- ended: postponement is how the verdict's law says so, postponed that it has come to it. A person says when it ended.
alter table clock add column postponement text, add column postponed boolean not null default false;
alter table decision add column handling_ended_at timestamptz;
