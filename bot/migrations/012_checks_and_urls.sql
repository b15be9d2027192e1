-- Up Migration
-- Names of the checks that are evidence at a commit: what others make there under one of them has the pull request evaluated again.
alter table verdict add column checks jsonb not null default '[]';

-- What URLs answered, for an hour, and how often hosts were asked, by day; for each installation by itself.
create table url_answer (
  installation bigint not null,
  url text not null,
  answer jsonb not null,
  asked_at timestamptz not null default now(),
  primary key (installation, url)
);
create table url_count (
  installation bigint not null,
  host text not null,
  day date not null default current_date,
  asked integer not null,
  primary key (installation, host, day)
);
-- Down Migration
drop table url_count, url_answer;
alter table verdict drop column checks;
