-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "requestId" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "AuditLink" (
    "no" INTEGER NOT NULL,
    "entryId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditLink_pkey" PRIMARY KEY ("no")
);

-- CreateTable
CREATE TABLE "AuditPending" (
    "entryId" TEXT NOT NULL,

    CONSTRAINT "AuditPending_pkey" PRIMARY KEY ("entryId")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuditLink_entryId_key" ON "AuditLink"("entryId");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_id_idx" ON "AuditEntry"("actorId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_targetId_id_idx" ON "AuditEntry"("targetId", "id");

-- The chain is append-only like the entries.
CREATE TRIGGER "AuditLink_append_only"
  BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditLink"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();

-- Whoever writes an entry, this version or an older one: the sealer learns of it when its transaction commits.
CREATE FUNCTION "awaitSeal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "AuditPending" ("entryId") VALUES (NEW."id");
  RETURN NULL;
END
$$;

CREATE TRIGGER "AuditEntry_await_seal"
  AFTER INSERT ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION "awaitSeal"();

INSERT INTO "AuditPending" ("entryId") SELECT "id" FROM "AuditEntry";
