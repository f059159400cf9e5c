-- What one report costs PostgreSQL at the least: intake's three inserts, as one transaction, with rows of the same size.
\set a random(1, 9223372036854775807)
\set b random(1, 9223372036854775807)
begin;
insert into idempotency (key, body, answer, at)
values (decode(lpad(to_hex(:a::bigint), 16, '0') || lpad(to_hex(:b::bigint), 48, '0'), 'hex'), decode(repeat('5a', 32), 'hex'), decode(repeat('5a', 180), 'hex'), current_timestamp);
insert into report (id, organisation, unit, facts, received_at, channel, language, code, announced, wrapped_key, words, contact)
values (uuidv7(), 'demokommunen.vard-och-omsorg', null, '{"events":["DISCLOSED"],"disclosure":["SENT_TO_WRONG_PERSON"],"medium":"PAPER","ongoing":"NO","subjects":["PATIENTS_OR_CLIENTS"],"subjectCount":"ONE","dataKinds":["HEALTH","CONTACT"],"consequences":["NONE_YET"],"measures":["ASKED_RECIPIENT_TO_DELETE"]}',
        current_timestamp, 'API', 'sv', decode(lpad(to_hex(:b::bigint), 16, '0') || lpad(to_hex(:a::bigint), 48, '0'), 'hex'), uuidv7(),
        decode(repeat('5a', 65), 'hex'), decode(repeat('5a', 150), 'hex'), null);
insert into outbox (shard, id, topic, key, type, payload, at, traceparent)
values (3, uuidv7(), 'enkanal.report.v1', '019335f2-5c3e-7d01-8a4b-000000000000', 'se.enkanal.report.received.v1', decode(repeat('5a', 780), 'hex'),
        current_timestamp, '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01');
commit;
