-- What one must know of a verdict to hold other rules against it, beside the packed whole: a what-if reads a hundred thousand.
-- Text and not jsonb, since nobody asks into it and everybody reads it back as it was written. What is often the same (scope and
-- demands) stands by itself, so that a reader need understand it once. Rows from before this keep null, and are read whole.
alter table verdicts
    add column received_at timestamptz,
    add column scope       text,
    add column facts       text,
    add column demands     text;
