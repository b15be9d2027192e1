-- Up Migration
-- When GitHub last changed an installation, of those changes that we were told of: deliveries come in any order, and again.
alter table installation add column changed_at timestamptz;
-- Down Migration
alter table installation drop column changed_at;
