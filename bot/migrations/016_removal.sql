-- Up Migration
-- When an installation was removed: its number never comes back, while deliveries from before do. Null: it is there.
alter table installation add column removed_at timestamptz;
-- Down Migration
delete from installation where removed_at is not null;
alter table installation drop column removed_at;
