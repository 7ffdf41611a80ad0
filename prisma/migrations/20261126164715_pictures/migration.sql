-- CreateTable
CREATE TABLE "Picture" (
    "key" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Picture_botId_clientId_idx" ON "Picture"("botId", "clientId");

-- CreateIndex
CREATE INDEX "Picture_clientId_idx" ON "Picture"("clientId");

-- AddForeignKey
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_botId_clientId_fkey" FOREIGN KEY ("botId", "clientId") REFERENCES "Bot"("id", "clientId") ON DELETE CASCADE ON UPDATE CASCADE;
