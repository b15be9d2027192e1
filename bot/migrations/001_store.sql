-- Up Migration
-- What GitHub delivered: one row a delivery, and how often it came.
create table delivery (
  guid text primary key,
  event text not null,
  action text,
  installation bigint,
  repository bigint,
  received_at timestamptz not null default now(),
  times integer not null default 1
);
create index delivery_received on delivery (received_at);

-- Accounts where the App is installed.
create table installation (
  id bigint primary key,
  account text not null,
  paused_until timestamptz,
  suspended boolean not null default false
);

-- Repositories by id: names change.
create table repository (
  id bigint primary key,
  installation bigint not null,
  owner text not null,
  name text not null,
  -- Whether a program was ever seen in it.
  had_program boolean not null default false,
  -- Files that its program and its evidence were at base, the last time.
  paths jsonb,
  seen_at timestamptz not null default now(),
  -- When its open pull requests were compared with their checks.
  compared_at timestamptz
);
create index repository_installation on repository (installation);

-- What is known of a pull request at one of its commits, and what its part of the check says.
create table verdict (
  repository bigint not null,
  head text not null,
  number integer not null,
  base_branch text not null default '',
  -- evaluating, done or superseded
  state text not null,
  conclusion text,
  output jsonb,
  started_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (repository, head, number)
);
create index verdict_pull on verdict (repository, number);

-- The check run of a commit. The row is there before the check is made, so that one made just before a crash is found again.
create table check_run (
  repository bigint not null,
  head text not null,
  id bigint,
  external_id text not null,
  -- intended, in_progress or completed
  status text not null,
  -- Of what was written last.
  digest text,
  -- Whether annotations were written: GitHub adds to them, and takes none away.
  annotated boolean not null default false,
  written_at timestamptz,
  primary key (repository, head)
);

-- Until when GitHub's list of deliveries was looked through.
create table sweep (
  name text primary key,
  until timestamptz not null
);
-- Down Migration
drop table sweep, check_run, verdict, repository, installation, delivery;
