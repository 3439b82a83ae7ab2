-- The register as it was at a moment: tables of names, trees and heads as views of the same names, in a schema of
-- their own. A transaction that reads the past sets the moment (themeboard.known_at) and puts this schema before the
-- board's (RewoundRegister.java): then every statement reads what stood then, whoever wrote it. Facts, texts and
-- places have histories of their own and are not here.
--
-- What stood is what the first change after the moment noted as its before; what was not changed since stands as it
-- did. A new column of one of these tables is added here too. A migration that changes or drops one drops this schema
-- first; all of it is made anew when this file changes.

drop schema if exists "${flyway:defaultSchema}_past" cascade;
create schema "${flyway:defaultSchema}_past";
create index if not exists act_done on act (done_at);

-- Below, a name alone is a table of the board, or else a view that only this schema has.
set local search_path to "${flyway:defaultSchema}", "${flyway:defaultSchema}_past";

-- Notes of the log after the moment. A note that something stays although what made it was taken back is no change.
create view "${flyway:defaultSchema}_past".later as
select c.id, c.subject, c.subject_id, c.before, c.after
from register_change c
join act a on a.id = c.act_id
where a.done_at > cast(current_setting('themeboard.known_at') as timestamptz)
  and c.after -> 'kept' is null;

-- Themes --------------------------------------------------------------------------------------------------------------

create view "${flyway:defaultSchema}_past".theme_was as
select distinct on (c.subject_id) c.subject_id as of_id, c.before
from later c
where c.subject = 'THEME'
order by c.subject_id, c.id;

create view "${flyway:defaultSchema}_past".theme_row as
select t.id, t.slug, t.parent_id, cast(null as text) as parent, t.position, t.name_en, t.name_zh, t.created_at
from theme t
where not exists (select 1 from theme_was w where w.of_id = t.id)
union all
select w.of_id, w.before ->> 'slug', null, w.before ->> 'parent', cast(w.before ->> 'position' as integer),
       w.before ->> 'nameEn', w.before ->> 'nameZh', timestamptz 'epoch'
from theme_was w
where w.before is not null;

create view "${flyway:defaultSchema}_past".theme as
select r.id, r.slug,
       case when r.parent is null then r.parent_id
            else (select min(p.id) from theme_row p where p.slug = r.parent) end as parent_id,
       r.position, r.name_en, r.name_zh, r.created_at,
       search_name(coalesce(r.name_en, '') || ' / ' || coalesce(r.name_zh, '')) as words,
       search_words(coalesce(r.name_en, '') || ' / ' || coalesce(r.name_zh, '')) as stems
from theme_row r;

create view "${flyway:defaultSchema}_past".theme_term as
select t.theme_id, t.language, t.term, t.words, t.stems
from theme_term t
where not exists (select 1 from theme_was w where w.of_id = t.theme_id)
union all
select w.of_id, x.t ->> 'language', x.t ->> 'term', search_name(x.t ->> 'term'),
       search_words(x.t ->> 'term')
from theme_was w, jsonb_array_elements(w.before -> 'terms') x (t);

-- Companies -----------------------------------------------------------------------------------------------------------

-- Notes of passages have no slug: they touch neither names nor whether a company is in the register.
create view "${flyway:defaultSchema}_past".company_was as
select distinct on (c.subject_id) c.subject_id as of_id, c.before
from later c
where c.subject = 'COMPANY' and (c.before is null or c.before -> 'slug' is not null)
order by c.subject_id, c.id;

create view "${flyway:defaultSchema}_past".company as
select c.id, c.slug,
       case when w.before is null then c.name_en else w.before ->> 'nameEn' end as name_en,
       case when w.before is null then c.name_zh else w.before ->> 'nameZh' end as name_zh,
       coalesce(upper(w.before ->> 'state'), c.state) as state,
       c.created_at,
       case when w.of_id is null then c.removed_at when w.before is null then timestamptz 'epoch' end as removed_at,
       case when w.before is null then c.words
            else search_name(coalesce(w.before ->> 'nameEn', '') || ' / ' || coalesce(w.before ->> 'nameZh', ''))
       end as words,
       case when w.before is null then c.stems
            else search_words(coalesce(w.before ->> 'nameEn', '') || ' / ' || coalesce(w.before ->> 'nameZh', ''))
       end as stems
from company c
left join company_was w on w.of_id = c.id;

-- The first note that lists all other names and listings: by a curator with languages and passages, by a merger as
-- plain text.
create view "${flyway:defaultSchema}_past".company_list as
select distinct on (c.subject_id) c.subject_id as of_id, c.id as change_id,
       coalesce(c.before -> 'otherNames', c.before -> 'aliases') as names, c.before -> 'listings' as listings
from later c
where c.subject = 'COMPANY' and c.before -> 'slug' is not null and c.before -> 'listings' is not null
order by c.subject_id, c.id;

-- What passages did to single names and listings before that: added or shown first, or taken back.
create view "${flyway:defaultSchema}_past".company_shown as
select s.* from (
  select distinct on (c.subject_id, p.part, k.key)
         c.subject_id as company_id, p.part, k.key, c.id * 1000 + x.n as number, c.id as change_id,
         c.before = jsonb '{}' as forward, cast(x.v ->> 'added' as boolean) as added,
         x.v ->> 'language' as language, cast(x.v ->> 'citation' as bigint) as citation_id
  from later c
  cross join (values ('aliases'), ('listings')) p (part)
  cross join lateral jsonb_array_elements(
    (case when c.before = jsonb '{}' then c.after else c.before end) -> p.part) with ordinality x (v, n)
  cross join lateral (select coalesce(x.v ->> 'name', (x.v ->> 'mic') || ':' || (x.v ->> 'symbol')) as key) k
  where c.subject = 'COMPANY' and (c.before = jsonb '{}' or c.after = jsonb '{}')
  order by c.subject_id, p.part, k.key, c.id
) s
where not exists (select 1 from company_list l
                  where l.of_id = s.company_id and l.change_id < s.change_id);

-- Rows of the past that are rows no longer have numbers below zero, in their old order.
create view "${flyway:defaultSchema}_past".alias_row as
select a.id, a.company_id, a.name, a.language, a.citation_id
from company_alias a
where not exists (select 1 from company_list l where l.of_id = a.company_id)
union all
select l.of_id * -100000 + x.n, l.of_id, coalesce(x.v ->> 'name', x.v #>> '{}'),
       coalesce(x.v ->> 'language', k.language,
                case when x.v #>> '{}' ~ '[\u3400-\u9fff]' then 'zh' else 'en' end),
       coalesce(cast(x.v ->> 'citation' as bigint), k.citation_id)
from company_list l
cross join lateral jsonb_array_elements(l.names) with ordinality x (v, n)
left join lateral (
  select a.language, a.citation_id
  from company_alias a
  where jsonb_typeof(x.v) = 'string' and a.name = x.v #>> '{}'
    and (a.company_id = l.of_id
         or exists (select 1 from merger m
                    where l.of_id in (m.merged_id, m.survivor_id) and a.company_id in (m.merged_id, m.survivor_id)))
  order by a.company_id <> l.of_id, a.id
  limit 1
) k on true;

create view "${flyway:defaultSchema}_past".company_alias as
select r.id, r.company_id, r.name, r.language,
       case when s.key is null then r.citation_id when not s.forward then s.citation_id end as citation_id,
       search_name(r.name) as words, search_words(r.name) as stems
from alias_row r
left join company_shown s
  on s.part = 'aliases' and s.company_id = r.company_id and s.key = r.name
where s.key is null or not (s.forward and s.added)
union all
select 1000000000000 + s.number, s.company_id, s.key, s.language, s.citation_id, search_name(s.key), search_words(s.key)
from company_shown s
where s.part = 'aliases' and s.added and not s.forward
  and not exists (select 1 from alias_row r
                  where r.company_id = s.company_id and r.name = s.key);

create view "${flyway:defaultSchema}_past".listing_row as
select a.id, a.company_id, a.mic, a.symbol, a.citation_id
from listing a
where not exists (select 1 from company_list l where l.of_id = a.company_id)
union all
select l.of_id * -100000 + x.n, l.of_id, k.mic, k.symbol,
       case when jsonb_typeof(x.v) = 'object' then cast(x.v ->> 'citation' as bigint)
            else (select a.citation_id from listing a where a.mic = k.mic and a.symbol = k.symbol) end
from company_list l
cross join lateral jsonb_array_elements(l.listings) with ordinality x (v, n)
cross join lateral (
  select coalesce(x.v ->> 'mic', split_part(x.v #>> '{}', ':', 1)) as mic,
         coalesce(x.v ->> 'symbol', split_part(x.v #>> '{}', ':', 2)) as symbol) k;

create view "${flyway:defaultSchema}_past".listing as
select r.id, r.company_id, r.mic, r.symbol,
       case when s.key is null then r.citation_id when not s.forward then s.citation_id end as citation_id
from listing_row r
left join company_shown s
  on s.part = 'listings' and s.company_id = r.company_id and s.key = r.mic || ':' || r.symbol
where s.key is null or not (s.forward and s.added)
union all
select 1000000000000 + s.number, s.company_id, split_part(s.key, ':', 1), split_part(s.key, ':', 2), s.citation_id
from company_shown s
where s.part = 'listings' and s.added and not s.forward
  and not exists (select 1 from listing_row r
                  where r.company_id = s.company_id and r.mic || ':' || r.symbol = s.key);

create view "${flyway:defaultSchema}_past".merger as
select m.id, m.merged_id, m.survivor_id, m.act_id, u.id as undone_id, m.names, m.shares, m.moved_aliases,
       m.made_aliases, m.moved_listings
from merger m
join act a on a.id = m.act_id
left join act u on u.id = m.undone_id and u.done_at <= cast(current_setting('themeboard.known_at') as timestamptz)
where a.done_at <= cast(current_setting('themeboard.known_at') as timestamptz);

-- Houses and publishers -----------------------------------------------------------------------------------------------

create view "${flyway:defaultSchema}_past".source_was as
select distinct on (c.subject, c.subject_id) c.subject, c.subject_id as of_id, c.before
from later c
where c.subject in ('HOUSE', 'PUBLISHER')
order by c.subject, c.subject_id, c.id;

create view "${flyway:defaultSchema}_past".house as
select h.id, h.slug, h.name_en, h.name_zh
from house h
where not exists (select 1 from source_was w where w.subject = 'HOUSE' and w.of_id = h.id)
union all
select w.of_id, w.before ->> 'slug', w.before ->> 'nameEn', w.before ->> 'nameZh'
from source_was w
where w.subject = 'HOUSE' and w.before is not null;

-- How much of a text readers may see is a rule of today, whichever day they look at; of a publisher that was joined
-- with another one, the stricter of both rules.
create view "${flyway:defaultSchema}_past".publisher as
select p.id, p.slug, p.name_en, p.name_zh, p.url, p.excerpt_limit
from publisher p
where not exists (
  select 1 from source_was w where w.subject = 'PUBLISHER' and w.of_id = p.id)
union all
select w.of_id, w.before ->> 'slug', w.before ->> 'nameEn', w.before ->> 'nameZh', coalesce(p.url, j.url),
       case when p.id is not null then p.excerpt_limit else least(j.own, j.other) end
from source_was w
left join publisher p on p.id = w.of_id
left join lateral (
  select c.before ->> 'url' as url, cast(c.before ->> 'excerptLimit' as integer) as own, o.excerpt_limit as other
  from later c
  left join publisher o on o.id = cast(c.before ->> 'joinedWith' as bigint)
  where c.subject = 'PUBLISHER' and c.subject_id = w.of_id and c.before -> 'joinedWith' is not null
  order by c.id desc
  limit 1
) j on true
where w.subject = 'PUBLISHER' and w.before is not null;

-- Whose an article or a quotation was before its house or publisher was joined with another one, or parted from it.
create view "${flyway:defaultSchema}_past".moved as
select c.subject, p.part, cast(x.v as bigint) as row_id, c.id as change_id, c.before is null as parted, c.subject_id,
       case when c.before is null then cast(c.after ->> 'joinedWith' as bigint) else c.subject_id end as was
from later c
cross join (values ('articles'), ('citations')) p (part)
cross join lateral jsonb_array_elements_text(coalesce(c.before, c.after) -> p.part) x (v)
where c.subject in ('HOUSE', 'PUBLISHER') and (c.before is null or c.after is null);

create view "${flyway:defaultSchema}_past".publisher_of_article as
select distinct on (m.row_id) m.row_id, m.change_id, m.parted, m.subject_id, m.was
from moved m
where m.subject = 'PUBLISHER' and m.part = 'articles'
order by m.row_id, m.change_id;

create view "${flyway:defaultSchema}_past".house_of_article as
select distinct on (m.row_id) m.row_id, m.change_id, m.parted, m.subject_id, m.was
from moved m
where m.subject = 'HOUSE' and m.part = 'articles'
order by m.row_id, m.change_id;

create view "${flyway:defaultSchema}_past".house_of_citation as
select distinct on (m.row_id) m.row_id, m.was
from moved m
where m.subject = 'HOUSE' and m.part = 'citations'
order by m.row_id, m.change_id;

-- Articles ------------------------------------------------------------------------------------------------------------

create view "${flyway:defaultSchema}_past".head_was as
select distinct on (c.subject_id) c.subject_id as of_id, c.id as change_id, c.before
from later c
where c.subject = 'ARTICLE'
order by c.subject_id, c.id;

create view "${flyway:defaultSchema}_past".article as
select a.id, a.slug,
       case when w.change_id < coalesce(p.change_id, w.change_id + 1) then cast(w.before ->> 'publisherId' as bigint)
            -- Parting left alone what had been given to somebody else meanwhile.
            when p.parted and w.change_id is null and a.publisher_id is distinct from p.subject_id then a.publisher_id
            when p.row_id is not null then p.was
            else a.publisher_id end as publisher_id,
       case when w.change_id < coalesce(h.change_id, w.change_id + 1) then cast(w.before ->> 'houseId' as bigint)
            when h.parted and w.change_id is null and a.house_id is distinct from h.subject_id then a.house_id
            when h.row_id is not null then h.was
            else a.house_id end as house_id,
       case when w.of_id is null then a.author else w.before ->> 'author' end as author,
       case when w.of_id is null then a.title else w.before ->> 'title' end as title,
       case when w.of_id is null then a.url else w.before ->> 'url' end as url,
       a.language, a.brief, a.content, a.content_hash,
       case when w.of_id is null then a.dating else w.before ->> 'dating' end as dating,
       case when w.of_id is null then a.dated else cast(w.before ->> 'dated' as date) end as dated,
       case when w.of_id is null then a.dated_quote else w.before ->> 'datedQuote' end as dated_quote,
       a.imported_at,
       case when w.of_id is null then a.counts_from
            else coalesce(cast(w.before ->> 'dated' as date), cast(a.imported_at at time zone 'UTC' as date))
       end as counts_from,
       a.repeats_id, a.imported_by
from article a
left join head_was w on w.of_id = a.id
left join publisher_of_article p on p.row_id = a.id
left join house_of_article h on h.row_id = a.id;

create view "${flyway:defaultSchema}_past".paragraph as
select p.article_id, p.position, p.shape, p.start_at, p.end_at, p.outside, p.words,
       case when w.of_id is null then p.counts_from
            else coalesce(cast(w.before ->> 'dated' as date),
                          (select cast(a.imported_at at time zone 'UTC' as date) from article a where a.id = p.article_id))
       end as counts_from,
       p.brief
from paragraph p
left join head_was w on w.of_id = p.article_id;

create view "${flyway:defaultSchema}_past".citation as
select c.id, c.article_id,
       case when h.row_id is null then c.origin_id else h.was end as origin_id,
       c.start_at, c.end_at, c.quote, c.prefix, c.suffix, c.occurrence, c.orphaned_at, c.created_at, c.words
from citation c
left join house_of_citation h on h.row_id = c.id;

create view "${flyway:defaultSchema}_past".citation_source as
select c.id as citation_id,
       a.id as article_id,
       a.dated,
       case when a.dating = 'EXACT' then a.dated end as printed,
       a.counts_from,
       coalesce('house:' || coalesce(c.origin_id, a.house_id), 'publisher:' || a.publisher_id, 'article:' || a.id) as origin
from "${flyway:defaultSchema}_past".citation c
join "${flyway:defaultSchema}_past".article a on a.id = c.article_id;

-- Frameworks ----------------------------------------------------------------------------------------------------------

create view "${flyway:defaultSchema}_past".framework_was as
select distinct on (c.subject_id) c.subject_id as of_id, c.before
from later c
where c.subject = 'FRAMEWORK'
order by c.subject_id, c.id;

create view "${flyway:defaultSchema}_past".framework as
select f.id, f.slug,
       case when w.before is null then f.name_en else w.before ->> 'nameEn' end as name_en,
       case when w.before is null then f.name_zh else w.before ->> 'nameZh' end as name_zh,
       coalesce((select min(t.id) from theme_row t where t.slug = w.before ->> 'theme'),
                f.theme_id) as theme_id,
       case when w.before is null then f.made_at end as made_at,
       case when w.of_id is null then f.removed_at when w.before is null then timestamptz 'epoch' end as removed_at
from framework f
left join framework_was w on w.of_id = f.id;

-- Older notes of frameworks have no stages.
create view "${flyway:defaultSchema}_past".stage as
select s.id, s.framework_id, s.slug,
       cast(coalesce(x.n, s.position) as integer) as position,
       case when x.n is null then s.name_en else x.v ->> 'nameEn' end as name_en,
       case when x.n is null then s.name_zh else x.v ->> 'nameZh' end as name_zh,
       case when x.n is null then s.made_at end as made_at,
       case when w.before -> 'stages' is null then s.removed_at when x.n is null then timestamptz 'epoch' end as removed_at
from stage s
left join framework_was w on w.of_id = s.framework_id
left join lateral (
  select e.v, e.n from jsonb_array_elements(w.before -> 'stages') with ordinality e (v, n)
  where e.v ->> 'slug' = s.slug
  limit 1
) x on true;
