-- CreateEnum
CREATE TYPE "GapStatus" AS ENUM ('open', 'answered', 'dismissed');

-- AlterTable
ALTER TABLE "Bot" ADD COLUMN     "answering" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "suggestions" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "UnansweredQuestion" (
    "id" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "searchedFor" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "passages" JSONB NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "status" "GapStatus" NOT NULL DEFAULT 'open',
    "firstAskedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAskedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UnansweredQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Asking" (
    "gapId" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "conversationId" TEXT,
    "visitorId" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Asking_pkey" PRIMARY KEY ("gapId","messageId")
);

-- CreateIndex
CREATE INDEX "UnansweredQuestion_botId_lastAskedAt_id_idx" ON "UnansweredQuestion"("botId", "lastAskedAt", "id");

-- CreateIndex
CREATE INDEX "UnansweredQuestion_botId_count_id_idx" ON "UnansweredQuestion"("botId", "count", "id");

-- CreateIndex
CREATE UNIQUE INDEX "UnansweredQuestion_botId_key_key" ON "UnansweredQuestion"("botId", "key");

-- CreateIndex
CREATE INDEX "Asking_visitorId_idx" ON "Asking"("visitorId");

-- CreateIndex
CREATE INDEX "Asking_conversationId_idx" ON "Asking"("conversationId");

-- AddForeignKey
ALTER TABLE "UnansweredQuestion" ADD CONSTRAINT "UnansweredQuestion_botId_clientId_fkey" FOREIGN KEY ("botId", "clientId") REFERENCES "Bot"("id", "clientId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Asking" ADD CONSTRAINT "Asking_gapId_fkey" FOREIGN KEY ("gapId") REFERENCES "UnansweredQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Asking" ADD CONSTRAINT "Asking_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
