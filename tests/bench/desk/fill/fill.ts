import type pg from 'pg'
import { catalogueSteps, stockStep } from './catalogue.ts'
import { giftSteps } from './gifts.ts'
import { orderSteps } from './orders.ts'
import { paperSteps } from './papers.ts'
import { peopleSteps } from './people.ts'
import type { Size, Step } from './size.ts'

const tidying: Step[] = [
  { what: 'tidying', sql: 'DROP TABLE filled_order; DROP TABLE filled_gift' },
  // The shop sums past days up once, when it next starts.
  { what: 'days to be summed', sql: 'DELETE FROM ledger_day; DELETE FROM ledger_summed' },
  { what: 'statistics', sql: 'VACUUM ANALYZE' },
]

/**
 * Fills a seeded shop with years of orders and gifts, statement by statement, so that `lykta verify` finds every promise kept. Triggers
 * and foreign keys sleep meanwhile: what they guard is what the statements compute.
 */
export async function fillShop(
  database: pg.Client,
  size: Size,
  say: (line: string) => void,
): Promise<void> {
  const steps = [
    ...catalogueSteps(size),
    ...peopleSteps(size),
    ...orderSteps(size),
    stockStep,
    ...giftSteps(size),
    ...paperSteps,
    ...tidying,
  ]
  await database.query(`SET session_replication_role = replica; SET work_mem = '256MB'`)
  for (const [place, { what, sql }] of steps.entries()) {
    const started = performance.now()
    await database.query(sql)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    say(`filling ${place + 1}/${steps.length}: ${what}, ${seconds} s`)
  }
  await database.query('RESET session_replication_role')
}
