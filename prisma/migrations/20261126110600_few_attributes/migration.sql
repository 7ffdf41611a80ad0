-- Merged visitors could have more attributes than the contract lets out: the first twenty by name stay.
UPDATE "Visitor" SET "attributes" = (
  SELECT jsonb_object_agg(e."key", e."value") FROM (
    SELECT n."key", n."value" FROM jsonb_each("attributes") n ORDER BY n."key" COLLATE "C" LIMIT 20
  ) e)
WHERE (SELECT count(*) FROM jsonb_object_keys("attributes")) > 20;
