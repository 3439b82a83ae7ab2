-- The register of companies as curators keep it, and the securities of official lists that the board took in.

alter table company add column removed_at timestamptz;
comment on column company.removed_at is
  'Since when readers no longer see it; its row stays for what was known before. Null while it is in the register.';

create table listed_security (
  mic     text not null check (mic ~ '^[A-Z0-9]{4}$'),
  symbol  text not null,
  name_en text,
  name_zh text,
  act_id  bigint not null references act,
  primary key (mic, symbol),
  check (name_en is not null or name_zh is not null)
);
create index listed_security_act on listed_security (act_id);
comment on table listed_security is
  'Shares of official lists that no company of the board has: known to imports and to acceptance, no pages for readers.';
comment on column listed_security.act_id is 'The act that last wrote it.';

-- What an act made of a security: names before and after, null where it was or is not there.
create table listed_security_change (
  act_id    bigint not null references act,
  mic       text not null,
  symbol    text not null,
  before_en text,
  before_zh text,
  after_en  text,
  after_zh  text,
  primary key (act_id, mic, symbol)
);
create index listed_security_change_symbol on listed_security_change (mic, symbol, act_id);

-- An official list is a subject of the log of changes too.
alter table register_change drop constraint register_change_subject_check;
alter table register_change add constraint register_change_subject_check
  check (subject in ('COMPANY', 'THEME', 'PUBLISHER', 'HOUSE', 'FRAMEWORK', 'MEASURE', 'ARTICLE', 'LIST'));
