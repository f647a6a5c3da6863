import { afterAll, beforeAll } from 'vitest'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type Counter, openCounter, sessionSecret } from './counter.ts'

let database: TestDatabase | undefined
let open: Counter | undefined

/**
 * Opens the one counter of a test file, to which every suite that it brings together goes. A suite belongs to one file: files share their modules,
 * and the second to import it would get none of its tests.
 */
export function useCounter(): void {
  beforeAll(async () => {
    database = await useTestDatabase({ connections: 4, environment: { sessionSecret } })
    open = await openCounter(database)
  })
  afterAll(async () => {
    await open?.close()
    await database?.close()
  })
}

/** The counter of the file that runs. */
export function counter(): Counter {
  if (!open) throw new Error('the counter is not open yet')
  return open
}
