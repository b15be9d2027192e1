-- Up Migration
-- What a merge queue built on, {base, pull}: its check is asked for again by its commit alone. Null: a pull request's.
alter table verdict add column queued jsonb;

-- What the check concluded when it was written last, and whether GitHub waits for it to be said again: its suite is "queued" until then.
alter table check_run add column conclusion text;
alter table check_run add column asked_again boolean not null default false;
-- Down Migration
alter table check_run drop column asked_again;
alter table check_run drop column conclusion;
alter table verdict drop column queued;
