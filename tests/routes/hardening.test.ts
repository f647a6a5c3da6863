import { afterAll, beforeAll } from 'vitest'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type Counter, openCounter, sessionSecret } from './counter.ts'
import { fuzzSuite } from './suites/fuzz.ts'
import { headersSuite } from './suites/headers.ts'

let database: TestDatabase
let counter: Counter
beforeAll(async () => {
  database = await useTestDatabase({ connections: 4, environment: { sessionSecret } })
  counter = await openCounter(database)
})
afterAll(async () => {
  await counter.close()
  await database.close()
})

headersSuite(() => counter)
fuzzSuite(() => counter)
