-- Up Migration
-- Which check on GitHub named a row of the record last: exports say so, for whoever holds them to GitHub.
create table anchor (
  repository bigint not null,
  number integer not null,
  digest text not null,
  check_id bigint not null,
  head text not null,
  named_at timestamptz not null default now(),
  primary key (repository, number)
);
-- Down Migration
drop table anchor;
