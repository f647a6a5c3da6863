import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { ask } from './books.ts'

export type ToldStory = { id: string; path: string; link: string }

const locales = ['sv', 'nb', 'en']
/** No telephone is wide enough for it. */
const longWord = 'Wilhelmina'.repeat(6)

/** The way of every story, as the database has it: nothing is published by another. */
async function take(id: string, people: readonly string[]): Promise<void> {
  for (const [place, kind] of ['risk', 'survivor', 'second'].entries())
    await ask(
      'INSERT INTO story_approval (story_id, revision, kind, by_staff, at) VALUES ($1, 1, $2::story_approval_kind, $3, now())',
      [id, kind, people[place + 1]],
    )
  await ask('INSERT INTO story_check (story_id, revision, at) VALUES ($1, 1, now())', [id])
  await ask(`UPDATE story SET state = 'published' WHERE id = $1`, [id])
}

/** A published story in these languages, with the path of its page and of its teller's own link, both below the language. */
export async function makeToldStory(told: readonly string[] = locales): Promise<ToldStory> {
  const [id, consent] = [randomUUID(), randomUUID()]
  const [address, token] = [randomBytes(16).toString('hex'), randomBytes(32).toString('base64url')]
  const people = Array.from({ length: 4 }, () => randomUUID())
  await ask(
    `INSERT INTO story (id, address, alias, month, started_by) VALUES ($1, $2, 'Prov', '2025-01-01', $3)`,
    [id, address, people[0]],
  )
  for (const locale of locales)
    await ask(
      `INSERT INTO story_text (story_id, locale, title, content_note, body, written_by)
       VALUES ($1, $2::locale, 'Prov ' || $2::text, $4, E'# ' || $4 || E'\n\nProv.\n\n::: Svårt\n\nProv.\n\n:::\n\n> Prov.\n\n- Prov\n- Prov', $3)`,
      [id, locale, people[0], longWord],
    )
  await ask(
    `INSERT INTO story_consent (id, story_id, given_at, expires_at, left_programme, covers_text, covers_picture, name_shown, locales, channels,
       search_engines, evidence, evidence_number, witnessed_by, recorded_by, link_hash)
     VALUES ($1, $2, now() - interval '1 day', now() + interval '1 year', '2020-01-01', true, false, 'alias', $3::text[]::locale[],
       '{site}', false, 'signed_paper', 'JR-1', $4, $4, $5)`,
    [consent, id, told, people[0], createHash('sha256').update(token).digest()],
  )
  await ask(`UPDATE story SET state = 'consented', consent_id = $2 WHERE id = $1`, [id, consent])
  await take(id, people)
  return { id, path: `/stories/${address}`, link: `/link/${token}` }
}

/** A story that was withdrawn. */
export async function makeGoneStory(): Promise<ToldStory> {
  const story = await makeToldStory()
  await ask(`UPDATE story SET state = 'withdrawn' WHERE id = $1`, [story.id])
  return story
}
