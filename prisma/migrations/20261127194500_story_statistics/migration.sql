-- The planner's statistics keep words of a table, and go on keeping them when its rows are gone. Of these columns it needs none.
ALTER TABLE "story" ALTER COLUMN "alias" SET STATISTICS 0;
ALTER TABLE "story_text" ALTER COLUMN "title" SET STATISTICS 0, ALTER COLUMN "content_note" SET STATISTICS 0, ALTER COLUMN "body" SET STATISTICS 0;
