-- CreateEnum
CREATE TYPE "TestRunStatus" AS ENUM ('queued', 'running', 'done', 'cancelled', 'failed');

-- CreateTable
CREATE TABLE "TestSet" (
    "id" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "automatic" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TestSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TestCase" (
    "id" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "testSetId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TestCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TestRun" (
    "id" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "testSetId" TEXT NOT NULL,
    "status" "TestRunStatus" NOT NULL DEFAULT 'queued',
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "metrics" JSONB NOT NULL,
    "error" TEXT,
    "subject" TEXT NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TestRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TestResult" (
    "testRunId" TEXT NOT NULL,
    "testCaseId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "TestResult_pkey" PRIMARY KEY ("testRunId","testCaseId")
);

-- CreateTable
CREATE TABLE "PublishGate" (
    "botId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "testSetId" TEXT NOT NULL,
    "minPass" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "PublishGate_pkey" PRIMARY KEY ("botId")
);

-- CreateTable
CREATE TABLE "Readiness" (
    "botId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "subject" TEXT NOT NULL,
    "measuredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Readiness_pkey" PRIMARY KEY ("botId")
);

-- CreateIndex
CREATE INDEX "TestSet_botId_id_idx" ON "TestSet"("botId", "id");

-- CreateIndex
CREATE INDEX "TestSet_clientId_id_idx" ON "TestSet"("clientId", "id");

-- CreateIndex
CREATE INDEX "TestCase_testSetId_id_idx" ON "TestCase"("testSetId", "id");

-- CreateIndex
CREATE INDEX "TestCase_botId_id_idx" ON "TestCase"("botId", "id");

-- CreateIndex
CREATE INDEX "TestRun_testSetId_id_idx" ON "TestRun"("testSetId", "id");

-- CreateIndex
CREATE INDEX "TestRun_botId_status_idx" ON "TestRun"("botId", "status");

-- CreateIndex
CREATE INDEX "TestResult_botId_idx" ON "TestResult"("botId");

-- CreateIndex
CREATE INDEX "PublishGate_testSetId_idx" ON "PublishGate"("testSetId");

-- CreateIndex
CREATE UNIQUE INDEX "PublishGate_botId_clientId_key" ON "PublishGate"("botId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "Readiness_botId_clientId_key" ON "Readiness"("botId", "clientId");

-- AddForeignKey
ALTER TABLE "TestSet" ADD CONSTRAINT "TestSet_botId_clientId_fkey" FOREIGN KEY ("botId", "clientId") REFERENCES "Bot"("id", "clientId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestCase" ADD CONSTRAINT "TestCase_testSetId_fkey" FOREIGN KEY ("testSetId") REFERENCES "TestSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestRun" ADD CONSTRAINT "TestRun_testSetId_fkey" FOREIGN KEY ("testSetId") REFERENCES "TestSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestResult" ADD CONSTRAINT "TestResult_testRunId_fkey" FOREIGN KEY ("testRunId") REFERENCES "TestRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishGate" ADD CONSTRAINT "PublishGate_botId_clientId_fkey" FOREIGN KEY ("botId", "clientId") REFERENCES "Bot"("id", "clientId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishGate" ADD CONSTRAINT "PublishGate_testSetId_fkey" FOREIGN KEY ("testSetId") REFERENCES "TestSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Readiness" ADD CONSTRAINT "Readiness_botId_clientId_fkey" FOREIGN KEY ("botId", "clientId") REFERENCES "Bot"("id", "clientId") ON DELETE CASCADE ON UPDATE CASCADE;
