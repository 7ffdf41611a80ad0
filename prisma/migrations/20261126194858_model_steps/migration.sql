-- AlterTable
ALTER TABLE "Receipt" ADD COLUMN     "modelSteps" JSONB NOT NULL DEFAULT '[]';
