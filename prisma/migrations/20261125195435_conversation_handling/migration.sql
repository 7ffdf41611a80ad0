-- CreateEnum
CREATE TYPE "Handling" AS ENUM ('bot', 'waiting', 'human');

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "botFromSeq" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "handledBy" TEXT,
ADD COLUMN     "handling" "Handling" NOT NULL DEFAULT 'bot',
ADD COLUMN     "handlingSince" TIMESTAMPTZ(3),
ADD COLUMN     "metadata" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "author" TEXT,
ADD COLUMN     "authorId" TEXT;

-- CreateIndex
CREATE INDEX "Message_clientId_id_idx" ON "Message"("clientId", "id");

-- CreateIndex
CREATE INDEX "Feedback_clientId_createdAt_messageId_idx" ON "Feedback"("clientId", "createdAt", "messageId");

-- CreateIndex
CREATE INDEX "Feedback_createdAt_messageId_idx" ON "Feedback"("createdAt", "messageId");

-- Lists of conversations that are not the usual kind. The usual ones are not in them, so that a message costs no more.
CREATE INDEX "Conversation_handled" ON "Conversation" ("lastMessageAt", "id") WHERE "handling" <> 'bot';
CREATE INDEX "Conversation_put_away" ON "Conversation" ("lastMessageAt", "id") WHERE "status" <> 'active';
CREATE INDEX "Conversation_put_away_of_client" ON "Conversation" ("clientId", "lastMessageAt", "id")
  WHERE "status" <> 'active';
CREATE INDEX "Conversation_elsewhere" ON "Conversation" ("lastMessageAt", "id") WHERE "channel" <> 'widget';
CREATE INDEX "Conversation_unanswered" ON "Conversation" ("clientId", "lastMessageAt", "id")
  WHERE "unansweredCount" > 0;

ALTER TABLE "Conversation"
  ADD CONSTRAINT "Conversation_positions" CHECK ("botFromSeq" >= 0 AND "version" >= 1),
  ADD CONSTRAINT "Conversation_has_handler" CHECK (("handling" = 'human') = ("handledBy" IS NOT NULL)),
  ADD CONSTRAINT "Conversation_ends_once" CHECK ("status" <> 'active' OR "closedAt" IS NULL);

-- Search of titles, as of messages: see the migration of `Message_text_parts`.
DO $$
BEGIN
  CREATE INDEX "Conversation_title_parts" ON "Conversation" USING gin ("title" gin_trgm_ops) WHERE "title" IS NOT NULL;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN
  RAISE NOTICE 'search of titles goes without an index: %', SQLERRM;
END
$$;
