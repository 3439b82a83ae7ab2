-- A text that an article had before it was replaced is known when it is imported again.

alter table article_text add column content_hash text;
update article_text set content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex');
alter table article_text alter column content_hash set not null;
create index article_text_hash on article_text (content_hash);
comment on column article_text.content_hash is 'SHA-256 of the content in UTF-8, as article.content_hash.';
