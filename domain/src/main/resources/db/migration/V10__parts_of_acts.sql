-- An act can take back a part of another one; the rest of that one is taken back later, or never.

alter table act add column part_of_id bigint references act;
create index act_part_of on act (part_of_id) where part_of_id is not null;
comment on column act.part_of_id is 'The act of which this one takes back a part.';

alter table act drop constraint act_check;
alter table act add constraint act_undoes_something
  check ((verb = 'UNDO') = (undoes_id is not null or part_of_id is not null));
alter table act add constraint act_undoes_all_or_part check (undoes_id is null or part_of_id is null);
