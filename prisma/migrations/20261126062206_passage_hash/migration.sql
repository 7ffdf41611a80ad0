-- AlterTable
ALTER TABLE "Passage" ADD COLUMN     "hash" TEXT NOT NULL DEFAULT '';

-- What is there counts as read: see `passageHash`.
UPDATE "Passage" p
SET "hash" = encode(sha256(convert_to(concat_ws(chr(1), d."title", nullif(array_to_string(p."headings", chr(1)), ''), p."text"), 'UTF8')), 'hex')
FROM "Document" d WHERE d."id" = p."documentId";
