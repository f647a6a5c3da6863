import { type Broken, paid } from './broken.ts'

const [one, other] = [
  '00000000-0000-7000-8000-000000000001',
  '00000000-0000-7000-8000-000000000002',
]

/** What is wrong with somebody who was merged, or who reads the newsletter. */
export const brokenPeople: Broken[] = [
  [
    'an order of a supporter who was merged away',
    `INSERT INTO supporter (id, email, name, locale) VALUES ('${one}', 'one@prov.example', 'One', 'sv');
     INSERT INTO supporter (id, email, name, locale, merged_into) VALUES ('${other}', 'other@prov.example', 'Other', 'sv', '${one}');
     UPDATE "order" SET supporter_id = '${other}' WHERE id = ${paid}`,
    ['people Something belongs to a supporter who was merged into another'],
  ],
  [
    'a newsletter to somebody who has not said yes',
    `INSERT INTO newsletter (id, state, created_at) VALUES ('${one}', 'sending', now());
     INSERT INTO newsletter_consent (id, email, email_hash, locale, text_version, form_url, requested_at, token_hash)
       VALUES ('${one}', 'a@prov.example', 'a', 'sv', '1', '', now(), 'a');
     INSERT INTO newsletter_copy (id, newsletter_id, consent_id) VALUES ('${other}', '${one}', '${one}');
     INSERT INTO letter (id, key, kind, reference, recipient, locale, state, sent_at, owed_at, due_at)
       VALUES ('${one}', 'newsletter/1', 'newsletter', 'newsletter-copy/${other}', 'a@prov.example', 'sv', 'sent', now(), now(), now())`,
    ['consent A newsletter goes to somebody who has not said yes'],
  ],
]
