import type { Locale } from '#app/i18n/locale.ts'
import { type ZipEntry, zipOf } from '#app/platform/zip.server.ts'
import { drawIndex, drawKnown } from './draw-known.ts'
import type { Known, KnownKind, Person, PersonRoom } from './person-room.ts'
import { personRooms } from './person-rooms.server.ts'

/** So many things are held at a time, however much is known. */
const atOnce = 200

/** Before every id. */
const beginning = '00000000-0000-0000-0000-000000000000'

type Wish = { person: Person; locale: Locale; at: Date }

/**
 * Everything that is known of a person as one archive (GDPR art. 15 and 20): for each kind a file that programs read (JSON) and one that people read, in
 * her language; receipts are told as they were printed. Made while it is taken, a file at a time.
 */
export const takeOutPerson = (wish: Wish): AsyncGenerator<Uint8Array> =>
  zipOf(entriesOf(wish), wish.at)

async function* entriesOf({ person, locale, at }: Wish): AsyncGenerator<ZipEntry> {
  const files: { kind: KnownKind; name: string; count: number }[] = []
  for await (const { kind, rows, page } of pagesOf(person)) {
    const name = `${kind}-${page}`
    files.push({ kind, name, count: rows.length })
    yield { name: `${name}.json`, content: `${JSON.stringify(rows, undefined, 2)}\n` }
    yield { name: `${name}.html`, content: drawKnown({ kind, rows, locale }) }
  }
  yield { name: 'index.html', content: drawIndex({ files, locale, at }) }
}

async function* pagesOf(person: Person) {
  for (const room of personRooms) yield* pagesIn(room, person)
}

async function* pagesIn({ kind, tell }: PersonRoom, person: Person) {
  let after = beginning
  let rows: Known[]
  let page = 0
  do {
    rows = await tell(person, after, atOnce)
    page += 1
    if (rows.length > 0) yield { kind, rows, page }
    after = rows.at(-1)?.id ?? after
  } while (rows.length === atOnce)
}
