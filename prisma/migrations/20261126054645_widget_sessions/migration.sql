-- AlterTable
ALTER TABLE "Bot" ADD COLUMN     "widgetSettings" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "score" INTEGER,
ADD COLUMN     "scoreComment" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "scoredAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "supersededBy" TEXT,
ADD COLUMN     "supersedes" TEXT;

-- AlterTable
ALTER TABLE "Visitor" ADD COLUMN     "attributes" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "identity" JSONB,
ADD COLUMN     "identityTokenHash" TEXT,
ADD COLUMN     "mergedInto" TEXT,
ADD COLUMN     "protocol" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "subject" TEXT;

-- CreateTable
CREATE TABLE "IdentityKey" (
    "id" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "algorithm" TEXT NOT NULL,
    "material" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "IdentityKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitorConsent" (
    "id" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "visitorId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "origin" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VisitorConsent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IdentityKey_botId_id_idx" ON "IdentityKey"("botId", "id");

-- CreateIndex
CREATE INDEX "VisitorConsent_visitorId_id_idx" ON "VisitorConsent"("visitorId", "id");

-- CreateIndex
CREATE INDEX "Visitor_mergedInto_idx" ON "Visitor"("mergedInto");

-- CreateIndex
CREATE UNIQUE INDEX "Visitor_botId_subject_key" ON "Visitor"("botId", "subject");

-- AddForeignKey
ALTER TABLE "IdentityKey" ADD CONSTRAINT "IdentityKey_botId_clientId_fkey" FOREIGN KEY ("botId", "clientId") REFERENCES "Bot"("id", "clientId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visitor" ADD CONSTRAINT "Visitor_mergedInto_fkey" FOREIGN KEY ("mergedInto") REFERENCES "Visitor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitorConsent" ADD CONSTRAINT "VisitorConsent_visitorId_fkey" FOREIGN KEY ("visitorId") REFERENCES "Visitor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One reply that counts per question: one that was written again keeps its place in the record, not its claim. The old index
-- goes at the end, so that there is always one of the two.
CREATE UNIQUE INDEX "Message_replyTo_counts" ON "Message" ("replyTo") WHERE "supersededBy" IS NULL;

-- DropIndex
DROP INDEX "Message_replyTo_key";
