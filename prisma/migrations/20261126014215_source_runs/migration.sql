-- CreateEnum
CREATE TYPE "SyncSchedule" AS ENUM ('never', 'daily', 'weekly', 'monthly');

-- CreateEnum
CREATE TYPE "RunPurpose" AS ENUM ('apply', 'preview', 'approved');

-- CreateEnum
CREATE TYPE "RunOutcome" AS ENUM ('applied', 'waiting', 'dismissed', 'failed');

-- AlterEnum
ALTER TYPE "SourceStatus" ADD VALUE 'waiting';

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "links" TEXT[],
ADD COLUMN     "missedRun" INTEGER;

-- AlterTable
ALTER TABLE "Passage" ADD COLUMN     "chunker" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "quarantine" JSONB;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "addedBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "approveAbove" INTEGER,
ADD COLUMN     "nextSyncAt" TIMESTAMPTZ(3),
ADD COLUMN     "purpose" "RunPurpose" NOT NULL DEFAULT 'apply',
ADD COLUMN     "schedule" "SyncSchedule" NOT NULL DEFAULT 'never';

-- CreateTable
CREATE TABLE "SourceRun" (
    "sourceId" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "clientId" TEXT NOT NULL,
    "outcome" "RunOutcome" NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "examples" JSONB NOT NULL DEFAULT '{}',
    "error" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SourceRun_pkey" PRIMARY KEY ("sourceId","no")
);

-- CreateTable
CREATE TABLE "StagedDocument" (
    "sourceId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "content" JSONB,

    CONSTRAINT "StagedDocument_pkey" PRIMARY KEY ("sourceId","key")
);

-- CreateIndex
CREATE INDEX "Source_nextSyncAt_idx" ON "Source"("nextSyncAt");

-- AddForeignKey
ALTER TABLE "SourceRun" ADD CONSTRAINT "SourceRun_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StagedDocument" ADD CONSTRAINT "StagedDocument_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;
