import { afterAll, beforeAll } from 'vitest'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type Counter, openCounter, sessionSecret } from './counter.ts'

let database: TestDatabase | undefined
let open: Counter | undefined

beforeAll(async () => {
  database = await useTestDatabase({ connections: 4, environment: { sessionSecret } })
  open = await openCounter(database)
})
afterAll(async () => {
  await open?.close()
  await database?.close()
})

/** The one counter of a test file: every suite that the file brings together goes to the same shop. */
export function counter(): Counter {
  if (!open) throw new Error('the counter is not open yet')
  return open
}
