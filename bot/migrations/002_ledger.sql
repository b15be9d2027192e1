-- Up Migration
-- The record: one row for every commit that arrived on a branch with a program. Rows are added, and never changed.
create table ledger (
  repository bigint not null,
  number integer not null,
  -- Which delivery brought it: the same one, delivered again, adds nothing.
  guid text not null,
  branch text not null,
  commit text not null,
  arrived_at timestamptz not null,
  content jsonb not null,
  primary key (repository, number),
  unique (repository, guid, commit)
);
create index ledger_arrived on ledger (repository, arrived_at);

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only';
end
$$;
create trigger ledger_no_change before update or delete on ledger for each row execute function ledger_is_append_only();
create trigger ledger_no_truncate before truncate on ledger for each statement execute function ledger_is_append_only();

-- What was evaluated, for the record.
alter table verdict add column judged jsonb;
-- Down Migration
alter table verdict drop column judged;
drop table ledger;
drop function ledger_is_append_only();
