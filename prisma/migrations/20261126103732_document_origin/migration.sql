-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "origin" TEXT;
