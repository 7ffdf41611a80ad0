-- CreateTable
CREATE TABLE "Embedding" (
    "id" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "embedder" TEXT NOT NULL DEFAULT '',
    "storedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Embedding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Embedding_botId_id_idx" ON "Embedding"("botId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Embedding_botId_key_key" ON "Embedding"("botId", "key");

-- AddForeignKey
ALTER TABLE "Embedding" ADD CONSTRAINT "Embedding_botId_clientId_fkey" FOREIGN KEY ("botId", "clientId") REFERENCES "Bot"("id", "clientId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Items that wait for their vector: few, looked for after every start.
CREATE INDEX "Embedding_unindexed" ON "Embedding" ("botId", "id") WHERE "embedder" = '';
