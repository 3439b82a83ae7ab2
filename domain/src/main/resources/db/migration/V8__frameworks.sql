-- Frameworks and stages come and go with what people do: rows stay, since facts of the past hang on them.

alter table framework add column made_at timestamptz, add column removed_at timestamptz;
alter table stage add column made_at timestamptz, add column removed_at timestamptz;
comment on column framework.made_at is 'From when the known-at clock shows it; null: always.';
comment on column framework.removed_at is 'Since when readers no longer see it; its row stays for what was known before.';
comment on column stage.made_at is 'From when the known-at clock shows it; null: always.';
comment on column stage.removed_at is 'Since when readers no longer see it; its row stays for what was known before.';

update framework f
set made_at = m.at
from (select c.subject_id, min(a.done_at) as at
      from register_change c
      join act a on a.id = c.act_id
      where c.subject = 'FRAMEWORK' and c.before is null
      group by c.subject_id) m
where m.subject_id = f.id;

-- Only the stages that stand have places of their own; all change places in one statement.
alter table stage drop constraint stage_framework_id_position_key;
alter table stage add constraint stage_place
  exclude using btree (framework_id with =, position with =) where (removed_at is null)
  deferrable initially deferred;
