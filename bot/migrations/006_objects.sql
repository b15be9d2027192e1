-- Up Migration
-- Blobs and folders of repositories, as git keeps them, so that a push asks only for what is new. By repository: who may read one object of
-- one repository may not read it in another.
create table git_object (
  repository bigint not null,
  id text not null,
  bytes bytea not null,
  used_on date not null default current_date,
  primary key (repository, id)
);
create index git_object_used on git_object (used_on);
-- Down Migration
drop table git_object;
