-- CreateEnum
CREATE TYPE "FindingStatus" AS ENUM ('open', 'dismissed', 'resolved');

-- CreateTable
CREATE TABLE "Finding" (
    "id" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "leftDocumentId" TEXT NOT NULL,
    "leftSourceId" TEXT NOT NULL,
    "leftQuote" TEXT NOT NULL,
    "leftStart" INTEGER NOT NULL,
    "leftEnd" INTEGER NOT NULL,
    "rightDocumentId" TEXT NOT NULL,
    "rightSourceId" TEXT NOT NULL,
    "rightQuote" TEXT NOT NULL,
    "rightStart" INTEGER NOT NULL,
    "rightEnd" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "status" "FindingStatus" NOT NULL DEFAULT 'open',
    "dismissedAt" TIMESTAMPTZ(3),
    "firstSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckedDocument" (
    "documentId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,

    CONSTRAINT "CheckedDocument_pkey" PRIMARY KEY ("documentId")
);

-- CreateIndex
CREATE INDEX "Finding_botId_lastSeenAt_id_idx" ON "Finding"("botId", "lastSeenAt", "id");

-- CreateIndex
CREATE INDEX "CheckedDocument_botId_idx" ON "CheckedDocument"("botId");

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_botId_clientId_fkey" FOREIGN KEY ("botId", "clientId") REFERENCES "Bot"("id", "clientId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckedDocument" ADD CONSTRAINT "CheckedDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
