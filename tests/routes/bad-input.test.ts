import { afterAll, beforeAll } from 'vitest'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type Counter, openCounter, sessionSecret } from './counter.ts'
import { addressesSuite } from './suites/addresses.ts'
import { basketSuite } from './suites/basket.ts'
import { bodiesSuite } from './suites/bodies.ts'
import { checkoutSuite } from './suites/checkout.ts'
import { giftSuite } from './suites/gift.ts'

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

basketSuite(() => counter)
checkoutSuite(() => counter)
giftSuite(() => counter)
bodiesSuite(() => counter)
addressesSuite(() => counter)
