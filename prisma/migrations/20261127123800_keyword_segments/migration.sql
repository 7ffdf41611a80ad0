-- CreateTable
CREATE TABLE "KeywordSegment" (
    "id" TEXT NOT NULL,
    "botNo" INTEGER NOT NULL,
    "rootId" TEXT NOT NULL,
    "passages" INTEGER NOT NULL,

    CONSTRAINT "KeywordSegment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "KeywordSegment_botNo_rootId_idx" ON "KeywordSegment"("botNo", "rootId");

-- AddForeignKey
ALTER TABLE "KeywordSegment" ADD CONSTRAINT "KeywordSegment_botNo_fkey" FOREIGN KEY ("botNo") REFERENCES "Bot"("no") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was written before.
INSERT INTO "KeywordSegment" ("id", "botNo", "rootId", "passages")
SELECT p."segmentId", b."no", p."segmentId", count(*)
FROM "Passage" p JOIN "Bot" b ON b."id" = p."botId" GROUP BY p."segmentId", b."no";
