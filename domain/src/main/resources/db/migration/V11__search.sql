-- Search: English words by their stems, Chinese by pairs of characters, so that a word of two characters is found
-- inside any run of them. No extension is needed. New words go into the indexes at once (fastupdate = off): a list of
-- words that wait would be read by every search.

-- A text as it is searched: each run of n Chinese or Japanese characters becomes its n-1 overlapping pairs and its last
-- character, in their order. 光模块 becomes 光模 模块 块; so a phrase of pairs is the run itself.
create function search_form(said text) returns text
language sql immutable strict parallel safe
return
  regexp_replace(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(normalize(said, NFKC), '[\u00b7\u2000-\u206f\u3000-\u3004\u3008-\u303f]', ' ', 'g'),
          '([\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])', '\1\1', 'g'),
        '(?<![\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])[\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]',
        ' ', 'g'),
      '([\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]{2})', '\1 ', 'g'),
    '([\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])(?![\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])',
    '\1 ', 'g');

create function search_words(said text) returns tsvector
language sql immutable strict parallel safe
return to_tsvector('pg_catalog.english', search_form(said));

-- Names as they are: no stems, no words left out, since they are asked for by their beginnings.
create function search_name(said text) returns tsvector
language sql immutable strict parallel safe
return to_tsvector('pg_catalog.simple', search_form(said));

alter table theme add column words tsvector
  generated always as (search_name(coalesce(name_en, '') || ' / ' || coalesce(name_zh, ''))) stored;
alter table theme_term add column words tsvector generated always as (search_name(term)) stored;
alter table company add column words tsvector
  generated always as (search_name(coalesce(name_en, '') || ' / ' || coalesce(name_zh, ''))) stored;
alter table company_alias add column words tsvector generated always as (search_name(name)) stored;
create index theme_words on theme using gin (words) with (fastupdate = off);
create index theme_term_words on theme_term using gin (words) with (fastupdate = off);
create index company_words on company using gin (words) with (fastupdate = off);
create index company_alias_words on company_alias using gin (words) with (fastupdate = off);
create index listing_symbol on listing (symbol);

-- Facts: newest first where a word is in most of them.
alter table fact_version add column words tsvector
  generated always as (search_words(coalesce(text_en, '') || ' / ' || coalesce(text_zh, ''))) stored;
create index fact_version_words on fact_version using gin (words) with (fastupdate = off);
create index fact_version_newest on fact_version (known_from desc, fact_id desc);

-- Quotations.
alter table citation add column words tsvector generated always as (search_words(quote)) stored;
create index citation_words on citation using gin (words) with (fastupdate = off);

-- Paragraphs: their words are cut from the article's text by whoever writes it (PassageIndex.java); day and brief are
-- the article's, so that the newest passages are found without reading all that have a word.
alter table paragraph add column words tsvector;
alter table paragraph add column counts_from date;
alter table paragraph add column brief boolean;

create function paragraph_of_article() returns trigger language plpgsql as $$
begin
  select a.counts_from, a.brief into new.counts_from, new.brief from article a where a.id = new.article_id;
  return new;
end $$;
create trigger paragraph_of_article before insert on paragraph
  for each row execute function paragraph_of_article();

create function article_counts_from() returns trigger language plpgsql as $$
begin
  update paragraph set counts_from = new.counts_from where article_id = new.id;
  return null;
end $$;
create trigger article_counts_from after update of counts_from on article
  for each row when (old.counts_from is distinct from new.counts_from) execute function article_counts_from();

update paragraph p
set words = search_words(substr(a.content, p.start_at + 1, p.end_at - p.start_at)),
    counts_from = a.counts_from,
    brief = a.brief
from article a
where a.id = p.article_id;
alter table paragraph alter column counts_from set not null;
alter table paragraph alter column brief set not null;

create index paragraph_words on paragraph using gin (words) with (fastupdate = off);
create index paragraph_newest on paragraph (counts_from desc, article_id desc, position);
create index paragraph_words_brief on paragraph using gin (words) with (fastupdate = off) where brief;
create index paragraph_newest_brief on paragraph (counts_from desc, article_id desc, position) where brief;
