-- Up Migration
-- The report of a pull request's newest evaluation, for its page: JSON, as gzip packs it.
create table page_report (
  repository bigint not null,
  number integer not null,
  head text not null,
  report bytea not null,
  -- Why the program's other controls were not selected.
  others bytea not null,
  evaluated_at timestamptz not null default now(),
  primary key (repository, number)
);
create index page_report_newest on page_report (repository, evaluated_at);

-- Pages are asked for by name.
create index repository_name on repository (lower(owner), lower(name));

-- Who is logged in: by the SHA-256 of what the browser holds. GitHub's token is not kept.
create table session (
  token bytea primary key,
  user_id bigint not null,
  login text not null,
  expires_at timestamptz not null
);

-- Logins that were completed, so that none is completed twice.
create table used_state (
  state bytea primary key,
  expires_at timestamptz not null
);

-- The App that was made at /setup. Its secrets are not here.
create table made_app (
  id bigint primary key,
  slug text not null,
  made_at timestamptz not null default now()
);
-- Down Migration
drop index repository_name;
drop table made_app, used_state, session, page_report;
