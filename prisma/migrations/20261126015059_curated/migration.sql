-- AlterTable
ALTER TABLE "Bot" ADD COLUMN     "curatedRevision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "curatedThreshold" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "Receipt" ADD COLUMN     "curatedId" TEXT,
ADD COLUMN     "curatedScore" DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "CuratedAnswer" (
    "id" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "phrasings" TEXT[],
    "answer" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "threshold" DOUBLE PRECISION,
    "fromMessageId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CuratedAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CuratedHit" (
    "curatedId" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "hits" INTEGER NOT NULL DEFAULT 0,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CuratedHit_pkey" PRIMARY KEY ("curatedId","slot")
);

-- CreateIndex
CREATE INDEX "CuratedAnswer_botId_id_idx" ON "CuratedAnswer"("botId", "id");

-- CreateIndex
CREATE INDEX "CuratedAnswer_sourceId_id_idx" ON "CuratedAnswer"("sourceId", "id");

-- AddForeignKey
ALTER TABLE "CuratedAnswer" ADD CONSTRAINT "CuratedAnswer_botId_clientId_fkey" FOREIGN KEY ("botId", "clientId") REFERENCES "Bot"("id", "clientId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CuratedAnswer" ADD CONSTRAINT "CuratedAnswer_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CuratedHit" ADD CONSTRAINT "CuratedHit_curatedId_fkey" FOREIGN KEY ("curatedId") REFERENCES "CuratedAnswer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A question with its answer that was given as a source is a curated answer. The source keeps its text for the version before.
INSERT INTO "CuratedAnswer" ("id", "clientId", "botId", "sourceId", "question", "answer", "language", "createdAt", "updatedAt", "phrasings")
SELECT 'cur_' || substr(s."id", 5), s."clientId", s."botId", s."id", s."config" ->> 'question', s."config" ->> 'answer',
  b."language", s."createdAt", s."updatedAt", '{}'
FROM "Source" s JOIN "Bot" b ON b."id" = s."botId"
WHERE s."type" = 'qa' AND s."config" ? 'question' AND s."config" ? 'answer';

UPDATE "Bot" SET "curatedRevision" = 1 WHERE "id" IN (SELECT "botId" FROM "CuratedAnswer");
