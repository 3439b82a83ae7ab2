-- Names by the stems of their words: what must not be there is left out of names as it is of texts, and a word that a
-- fact does not say itself is found in the name of its theme or company.

alter table theme add column stems tsvector
  generated always as (search_words(coalesce(name_en, '') || ' / ' || coalesce(name_zh, ''))) stored;
alter table theme_term add column stems tsvector generated always as (search_words(term)) stored;
alter table company add column stems tsvector
  generated always as (search_words(coalesce(name_en, '') || ' / ' || coalesce(name_zh, ''))) stored;
alter table company_alias add column stems tsvector generated always as (search_words(name)) stored;
create index theme_stems on theme using gin (stems) with (fastupdate = off);
create index theme_term_stems on theme_term using gin (stems) with (fastupdate = off);
create index company_stems on company using gin (stems) with (fastupdate = off);
create index company_alias_stems on company_alias using gin (stems) with (fastupdate = off);

-- The words of texts that were replaced, for searches as of a moment before. They are kept rather than read when
-- somebody asks: reading the words of a text takes as long as importing it, and any reader may ask for any moment.

create table past_paragraph (
  text_id  bigint not null references article_text on delete cascade,
  position integer not null,
  start_at integer not null,
  end_at   integer not null check (end_at > start_at),
  words    tsvector not null,
  primary key (text_id, position)
);
create index past_paragraph_words on past_paragraph using gin (words) with (fastupdate = off);
comment on column past_paragraph.start_at is 'Unicode code points from the start of article_text.content.';

insert into past_paragraph (text_id, position, start_at, end_at, words)
select t.id, p.number - 1, cast(p.said ->> 'start' as integer), cast(p.said ->> 'end' as integer),
       search_words(substr(t.content, cast(p.said ->> 'start' as integer) + 1,
                           cast(p.said ->> 'end' as integer) - cast(p.said ->> 'start' as integer)))
from article_text t
cross join lateral jsonb_array_elements(t.paragraphs) with ordinality as p (said, number);

-- A text is kept before another one takes its place, so the paragraphs are still there with their words.
create function past_paragraphs() returns trigger language plpgsql as $$
begin
  insert into past_paragraph (text_id, position, start_at, end_at, words)
  select new.id, p.position, p.start_at, p.end_at,
         coalesce(p.words, search_words(substr(new.content, p.start_at + 1, p.end_at - p.start_at)))
  from paragraph p
  where p.article_id = new.article_id;
  return null;
end $$;
create trigger past_paragraphs after insert on article_text
  for each row execute function past_paragraphs();
