-- Sources of the law's figures, looked up again. A row that staff have changed keeps what they wrote.
UPDATE "tax_rule" AS r SET "source_url" = found.url, "checked_on" = '2026-11-28' FROM (VALUES
  ('person_gift_least', 'SE', '2019-07-01', 'https://www.skatteverket.se/privat/skatter/arbeteochinkomst/skattereduktioner/skattereduktionforgavor.4.5fc8c94513259a4ba1d800064144.html'),
  ('person_year_least', 'SE', '2019-07-01', 'https://www.skatteverket.se/privat/skatter/arbeteochinkomst/skattereduktioner/skattereduktionforgavor.4.5fc8c94513259a4ba1d800064144.html'),
  ('person_rate', 'SE', '2019-07-01', 'https://www.skatteverket.se/privat/skatter/arbeteochinkomst/skattereduktioner/skattereduktionforgavor.4.5fc8c94513259a4ba1d800064144.html'),
  ('person_basis_most', 'SE', '2022-01-01', 'https://tidningenkonsulten.se/artiklar/skattereduktionen-for-gava-ar-25-procent/'),
  ('company_gift_least', 'SE', '2026-01-01', 'https://www.faronline.se/dokument/rattserien/ratt-skatt/s/rs_skattereduktionforgavorforjuridiskapersoner'),
  ('company_basis_most', 'SE', '2026-01-01', 'https://www.faronline.se/dokument/rattserien/ratt-skatt/s/rs_skattereduktionforgavorforjuridiskapersoner'),
  ('company_rate', 'SE', '2026-01-01', 'https://www.faronline.se/dokument/rattserien/ratt-skatt/s/rs_skattereduktionforgavorforjuridiskapersoner'),
  ('report_deadline', 'SE', '2019-07-01', 'https://online.blinfo.se/Go.do?path=/factspublic/article&number=webb%7Cfaktabank-free%7C1%7C13:S33'),
  ('numbers_kept', 'SE', '2019-07-01', 'https://www4.skatteverket.se/rattsligvagledning/edition/2019.2/340376.html'),
  ('person_basis_most', 'NO', '2021-01-01', 'https://www.skatteetaten.no/satser/gaver-til-frivillige-organisasjoner/?year=2021'),
  ('person_rate', 'NO', '2019-01-01', 'https://www.skatteetaten.no/satser/alminnelig-inntekt/')
) AS found (rule, country, valid_from, url)
WHERE r."rule"::text = found.rule AND r."country" = found.country AND r."valid_from" = found.valid_from::date
  AND r."version" = 1 AND r."checked_on" = '2026-11-22';

-- Before 2022 the most that counted was half as much.
INSERT INTO "tax_rule" ("id", "rule", "country", "valid_from", "valid_to", "value", "source_url", "checked_on") VALUES
  (gen_random_uuid(), 'person_basis_most', 'SE', '2019-07-01', '2021-12-31', 600000, 'https://www.skatteverket.se/privat/skatter/arbeteochinkomst/skattereduktioner/skattereduktionforgavor.4.5fc8c94513259a4ba1d800064144.html', '2026-11-28')
ON CONFLICT ("rule", "country", "valid_from") DO NOTHING;
