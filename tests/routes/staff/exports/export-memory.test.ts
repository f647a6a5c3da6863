import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask as askDatabase, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { ask } from './take.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const megabyte = 1024 * 1024

let database: TestDatabase
let owner: MadeStaff

beforeAll(async () => {
  database = await useTestDatabase()
  owner = await makeStaff()
})
afterAll(() => database.close())

/** What is really held now, in bytes: by the program, and by what it has asked for outside its heap. */
function held(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

describe('a list of 50 000 rows', () => {
  it('leaves in the memory of a page, and is whole', async () => {
    await askDatabase(
      database.url,
      `INSERT INTO supporter (id, email, name, locale, created_at)
       SELECT gen_random_uuid(), 'large-' || n || '@prov.example', 'Astrid Exempel ' || n, 'sv', timestamptz '2026-01-01' + n * interval '1 second'
       FROM generate_series(1, 50000) AS n`,
    )
    // Whatever the first asking loads stays.
    await (await ask(owner, '/staff/letters/export/file')).text()
    const before = held()
    const answer = await ask(owner, '/staff/people/export/file')
    let [parts, lines, most] = [0, 0, 0]
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      lines += Buffer.from(part).toString('utf8').split('\r\n').length - 1
      parts += 1
      if (parts % 10 === 3) most = Math.max(most, held() - before)
    }
    expect(lines).toBe(50_001)
    expect(parts).toBe(101)
    // The file is 5 MB; held are a thousand rows and five hundred of their lines.
    expect(most / megabyte).toBeLessThan(4)
  })
})
