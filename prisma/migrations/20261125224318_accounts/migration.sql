-- AlterEnum
ALTER TYPE "OneTimeTokenKind" ADD VALUE 'verify';

-- AlterTable
ALTER TABLE "OneTimeToken" ADD COLUMN     "name" TEXT,
ADD COLUMN     "passwordHash" TEXT;
