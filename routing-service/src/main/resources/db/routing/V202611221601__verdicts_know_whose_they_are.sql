-- A what-if reads only the verdicts of those who ask. Rows from before this keep null, and are sifted when they are read.
alter table verdicts add column organisation text, add column operator text;
