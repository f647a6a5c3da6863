import { randomBytes, randomUUID } from 'node:crypto'
import type { Chance } from '../shop/chance.ts'
import type { Ask, Bookkeeping, KnownConsent } from './bookkeeping.ts'
import { drawConsent, drawGoodConsent, one } from './drawn-consents.ts'

type Attempt = (ask: Ask, books: Bookkeeping, chance: Chance) => Promise<unknown>

const writeText: Attempt = async (ask, books, chance) => {
  const [locale, by] = [one(['sv', 'nb', 'en'], chance), one(books.people.slice(0, 3), chance)]
  await ask(
    `INSERT INTO story_text VALUES ($1, $2::locale, 'En berättelse', 'Den rör rädsla.', $3, $4)
     ON CONFLICT (story_id, locale) DO UPDATE SET body = excluded.body, written_by = excluded.written_by`,
    [books.story, locale, `Text ${chance.next()}`, by],
  )
  books.written.add(locale)
  books.writers.add(by)
}

const giveConsent =
  (draw: (chance: Chance) => KnownConsent): Attempt =>
  async (ask, books, chance) => {
    const consent = draw(chance)
    await ask(
      `INSERT INTO story_consent (id, story_id, given_at, expires_at, left_programme, covers_text, covers_picture, name_shown, locales,
       channels, search_engines, evidence, evidence_number, witnessed_by, recorded_by, link_hash)
     VALUES ($1, $2, $3, $4, '2020-01-01', $5, false, 'none', $6::text[]::locale[], $7::text[]::story_channel[], false, 'signed_paper',
       'SK-1', $8, $8, $9)`,
      [
        ...[consent.id, books.story, consent.givenAt, consent.expiresAt, consent.text],
        ...[consent.locales, consent.channels, books.people[0], randomBytes(32)],
      ],
    )
    books.consents.push(consent)
  }

/** Lets the story stand on a consent of its own, any; or on one of another story. */
const standOn =
  (to: 'consented' | 'renewed', whose: 'own' | 'foreign' = 'own'): Attempt =>
  async (ask, books, chance) => {
    const [stranger] =
      whose === 'own'
        ? [{ id: one(books.consents, chance)?.id ?? randomUUID() }]
        : await ask<{ id: string }>(
            'SELECT id FROM story_consent WHERE story_id <> $1 ORDER BY expires_at DESC LIMIT 1',
            [books.story],
          )
    const id = stranger?.id ?? randomUUID()
    await ask('UPDATE story SET state = $2::story_state, consent_id = $3 WHERE id = $1', [
      ...[books.story, to, id],
    ])
    books.standsOn = id
  }

/** Another consent in the place of the one it stands on, whatever state it is in; `anew`: as another revision, which nobody has approved. */
const replace =
  (anew: boolean): Attempt =>
  async (ask, books, chance) => {
    const id = one(books.consents, chance)?.id ?? randomUUID()
    await ask(
      `UPDATE story SET state = 'consented', consent_id = $2, revision = revision + $3 WHERE id = $1`,
      [books.story, id, anew ? 1 : 0],
    )
    Object.assign(books, { standsOn: id, ...(anew && { approvals: [], searched: false }) })
  }

const approve =
  (kind: 'risk' | 'survivor' | 'second', by?: number): Attempt =>
  async (ask, books, chance) => {
    const person = by === undefined ? one([...books.people, null], chance) : books.people[by]
    await ask(
      `INSERT INTO story_approval SELECT id, revision, $2::story_approval_kind, $3::uuid, now() FROM story WHERE id = $1`,
      [books.story, kind, person],
    )
    books.approvals.push({ kind, by: person ?? null })
  }

/** As whoever publishes does once nothing of her is found. */
const search: Attempt = async (ask, books) => {
  await ask(
    'INSERT INTO story_check (story_id, revision, at) SELECT id, revision, now() FROM story WHERE id = $1',
    [books.story],
  )
  books.searched = true
}

const say =
  (sql: string): Attempt =>
  (ask, { story }) =>
    ask(sql, [story])

const takeBack: Attempt = async (ask, books) => {
  const rows = await ask(
    `UPDATE story SET state = 'consented', revision = revision + 1 WHERE id = $1 AND state NOT IN ('draft', 'consented') RETURNING id`,
    [books.story],
  )
  if (rows.length > 0) Object.assign(books, { approvals: [], searched: false })
}

const beginAnew: Attempt = async (ask, books) => {
  await ask(
    `UPDATE story SET state = 'draft', consent_id = NULL, revision = revision + 1 WHERE id = $1`,
    [books.story],
  )
  Object.assign(books, { approvals: [], searched: false, standsOn: undefined })
}

const withdraw =
  (sql: string): Attempt =>
  async (ask, books) => {
    const rows = await ask(sql, [books.story])
    if (rows.length > 0) books.withdrawn = true
  }

/** Past every trigger: nothing but the view itself stands in the way. Consents and approvals are left as they are. */
const force =
  (sql: string): Attempt =>
  async (ask, { story }) => {
    const done = `SET LOCAL session_replication_role = replica; ${sql.replaceAll('$1', `'${story}'`)}`
    await ask(`DO $$ BEGIN ${done}; END $$`)
  }

/** The same with a row that says that it was searched: consent and approvals are all that is left to stand in the way. */
const forceWhole: Attempt = async (ask, books, chance) => {
  const search =
    'INSERT INTO story_check SELECT id, revision, NULL, now() FROM story WHERE id = $1 ON CONFLICT DO NOTHING'
  await force(`${search}; UPDATE story SET state = 'published' WHERE id = $1`)(ask, books, chance)
  books.searched = true
}

/** Everything that is tried, by its name; what the database refuses has not happened. */
export const attempts: Record<string, Attempt> = {
  'a text is written': writeText,
  'a consent is given': giveConsent(drawConsent),
  'a good consent is given': giveConsent(drawGoodConsent),
  'the story stands on a consent': standOn('consented'),
  'a consent is renewed': standOn('renewed'),
  'a consent is replaced': replace(true),
  'a consent is replaced and nothing approved anew': replace(false),
  'the risk is assessed': approve('risk', 2),
  'the survivor approves': approve('survivor', 1),
  'a second person approves': approve('second', 3),
  'somebody assesses the risk': approve('risk'),
  'somebody says that the survivor approves': approve('survivor'),
  'somebody approves as the second': approve('second'),
  'it is searched': search,
  'it is published': say(`UPDATE story SET state = 'published' WHERE id = $1`),
  'it is taken back': takeBack,
  'it is marked as run out': say(`UPDATE story SET state = 'expired' WHERE id = $1`),
  'it begins anew': beginAnew,
  'time passes': (_ask, _books, chance) => chance.pause(40),
  'the story is withdrawn': withdraw(
    `UPDATE story SET state = 'withdrawn' WHERE id = $1 AND state <> 'withdrawn' RETURNING id`,
  ),
  'a consent is withdrawn': withdraw(
    `UPDATE story_consent SET withdrawn_at = now(), withdrawn_how = 'survivor_link' WHERE story_id = $1 AND withdrawn_at IS NULL RETURNING id`,
  ),
  'a tombstone comes back': withdraw(
    `INSERT INTO story_tombstone SELECT story_address_hash(address), now() FROM story WHERE id = $1 ON CONFLICT DO NOTHING RETURNING address_hash`,
  ),
  'it stands on another’s consent': standOn('renewed', 'foreign'),
  'it begins on another’s consent': standOn('consented', 'foreign'),
  'a withdrawal is undone': say(
    'UPDATE story_consent SET withdrawn_at = NULL, withdrawn_how = NULL WHERE story_id = $1',
  ),
  'a consent is made longer': say(
    `UPDATE story_consent SET expires_at = given_at + interval '2 years' WHERE story_id = $1`,
  ),
  'a consent is made wider': say(
    `UPDATE story_consent SET locales = '{sv,nb,en}', channels = '{site}', covers_text = true WHERE story_id = $1`,
  ),
  'a consent is deleted': say('DELETE FROM story_consent WHERE story_id = $1'),
  'an approval is borrowed': say(
    'UPDATE story_approval SET revision = revision + 1 WHERE story_id = $1',
  ),
  'approvals are deleted': say('DELETE FROM story_approval WHERE story_id = $1'),
  'a search is borrowed': say('UPDATE story_check SET revision = revision + 1 WHERE story_id = $1'),
  'a tombstone is taken away': say(
    'DELETE FROM story_tombstone WHERE address_hash = (SELECT story_address_hash(address) FROM story WHERE id = $1)',
  ),
  'the state is written by force': force(`UPDATE story SET state = 'published' WHERE id = $1`),
  'state and search are written by force': forceWhole,
  'it is called renewed by force': force(`UPDATE story SET state = 'renewed' WHERE id = $1`),
}

/** The next step on the honest way, or one that a story in trouble takes. */
export function honestly(books: Bookkeeping, chance: Chance): string {
  const reached = books.approvals.length
  if (books.written.size === 0) return 'a text is written'
  if (books.consents.length === 0)
    return one(['a good consent is given', 'a good consent is given', 'a text is written'], chance)
  if (books.standsOn === undefined) return 'the story stands on a consent'
  const next = ['the risk is assessed', 'the survivor approves', 'a second person approves'][
    reached
  ]
  if (next) return next
  if (!books.searched) return one(['it is searched', 'it is searched', 'it is published'], chance)
  return one(['it is published', 'it is published', 'a consent is renewed', 'time passes'], chance)
}
