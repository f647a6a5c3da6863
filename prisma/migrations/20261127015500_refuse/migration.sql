-- Makes a statement fail that did not find what it must have. Such a statement may travel together with the COMMIT that it forbids, so
-- that the row which others wait for is not kept locked while the application is busy.
CREATE FUNCTION refuse_unless(kept boolean, refusal text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT kept THEN
    RAISE EXCEPTION '%', refusal USING ERRCODE = 'LY001';
  END IF;
END $$;
