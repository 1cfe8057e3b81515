-- What a credential asks to be held first, as ids: the words of the issuer alone cannot be checked against a profile.
-- An empty list until the reviewed files are loaded again, which a newer edition does at start.
alter table certification add column requires text[] not null default '{}';
alter table certification alter column requires drop default;
