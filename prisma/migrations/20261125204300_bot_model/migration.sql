-- AlterTable
ALTER TABLE "Bot" ADD COLUMN     "modelSettings" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Persona" ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[];
