-- AlterTable
ALTER TABLE "Receipt" ADD COLUMN     "removed" JSONB NOT NULL DEFAULT '[]';
