-- What the Prisma schema cannot say. Migrations run in one transaction: nothing here may need to be outside of one.

-- The audit trail is append-only, for the application and for everybody who comes with its password.
CREATE FUNCTION "refuseChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "AuditEntry_append_only"
  BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();

ALTER TABLE "User" ADD CONSTRAINT "User_email_lower_case" CHECK ("email" = lower("email"));

ALTER TABLE "Client" ADD CONSTRAINT "Client_version_counts" CHECK ("version" >= 1);

ALTER TABLE "Bot"
  ADD CONSTRAINT "Bot_progress_is_percent" CHECK ("progress" BETWEEN 0 AND 100),
  ADD CONSTRAINT "Bot_version_counts" CHECK ("version" >= 1);

ALTER TABLE "Source"
  ADD CONSTRAINT "Source_counts" CHECK (
    least("progressDone", "progressTotal", "skippedCount", "documentCount", "passageCount", "run") >= 0
  ),
  ADD CONSTRAINT "Source_size_counts" CHECK ("sizeBytes" >= 0);

ALTER TABLE "Document" ADD CONSTRAINT "Document_counts" CHECK (least("passageCount", "seenRun") >= 0);

ALTER TABLE "Passage"
  ADD CONSTRAINT "Passage_is_a_range" CHECK ("start" >= 0 AND "start" <= "end"),
  ADD CONSTRAINT "Passage_ordinal_counts" CHECK ("ordinal" >= 0),
  ADD CONSTRAINT "Passage_page_counts" CHECK ("page" >= 1);

ALTER TABLE "Posting"
  ADD CONSTRAINT "Posting_is_parallel" CHECK (cardinality("passages") = cardinality("weights"));

ALTER TABLE "Conversation"
  ADD CONSTRAINT "Conversation_counts" CHECK (least("messageCount", "unansweredCount") >= 0);

ALTER TABLE "Message" ADD CONSTRAINT "Message_seq_counts" CHECK ("seq" >= 1);

ALTER TABLE "Receipt"
  ADD CONSTRAINT "Receipt_counts" CHECK (least("promptTokens", "completionTokens", "costMicros") >= 0);

ALTER TABLE "Usage"
  ADD CONSTRAINT "Usage_counts" CHECK (least("promptTokens", "completionTokens", "costMicros") >= 0);

ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_attempts_count" CHECK ("attempts" >= 0);

-- Search of conversations by words: `to_tsvector('simple', …) @@ to_tsquery('simple', 'word:*')`. No stemming, since
-- conversations come in every language.
CREATE INDEX "Conversation_title_words" ON "Conversation" USING gin (to_tsvector('simple', "title"));
CREATE INDEX "Message_text_words" ON "Message" USING gin (to_tsvector('simple', "text"));

-- Passages that wait for their vector: few, looked for after every batch.
CREATE INDEX "Passage_unembedded" ON "Passage" ("botId", "id") WHERE NOT "embedded";

-- Rows that are changed often keep room on their page, so that most changes touch no index.
ALTER TABLE "Bot" SET (fillfactor = 80);
ALTER TABLE "Source" SET (fillfactor = 80);
ALTER TABLE "Conversation" SET (fillfactor = 80);

-- Large tables that grow at the end: vacuum and analyze by what changed, not by a fifth of everything.
ALTER TABLE "Message" SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "Passage" SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "Posting" SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02);
