-- Search of conversations: `"text" ILIKE '%…%'`, in every language and inside of words. The index is only for speed,
-- so a server that lacks the extension, or a role that may not create it, goes without. Its condition is always true:
-- with it Prisma leaves the index alone, which it could not describe for such a server.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX "Message_text_parts" ON "Message" USING gin ("text" gin_trgm_ops) WHERE "text" IS NOT NULL;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN
  RAISE NOTICE 'search of messages goes without an index: %', SQLERRM;
END
$$;

-- Search by whole words is not used: people look for parts of words, and not every language parts them.
DROP INDEX "Conversation_title_words";
DROP INDEX "Message_text_words";
