-- Up Migration
-- The day, UTC, of the night in which it was last asked how a repository's default branch stands.
alter table repository add column posture_on date;
create index repository_posture on repository (installation, posture_on) where had_program;
-- Down Migration
drop index repository_posture;
alter table repository drop column posture_on;
