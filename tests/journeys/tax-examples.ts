import { expectStatus } from '#tests/make/shopping.ts'
import { Visitor } from '#tests/make/visitor.ts'
import { ask } from './books.ts'
import { shop } from './desk.ts'
import { onlyLetterTo } from './letters.ts'

/** The year in which the examples are given. */
export const taxYear = String(new Date().getFullYear())

async function first(sql: string, value: unknown): Promise<string> {
  const [row] = await ask<{ found: string }>(sql, [value])
  if (!row) throw new Error(`nothing found by ${sql}`)
  return row.found
}

/** The address of the giver's own page, by the link in the letter with her receipt. */
export async function ownPageOf(gift: string): Promise<string> {
  const found = 'SELECT email AS found FROM donation WHERE number = $1'
  const { html } = await onlyLetterTo(await first(found, Number(gift.slice(2)) - 1000))
  return [...html.matchAll(/\/sv\/giving\/[\w-]{40,}/g)].map(([page]) => page).at(-1) ?? ''
}

/** A file of this year with one line in it: somebody gave, and left a number of the tax agency's own test people. */
export async function makeTaxFile(desk: Visitor, gift: string) {
  const giver = new Visitor(shop())
  const form = { number: '199006022397' }
  expectStatus(await giver.ask(`${await ownPageOf(gift)}/tax`, { form }), 303)
  expectStatus(await desk.ask(`/staff/tax/${taxYear}/file`, { form: {} }), 303)
  const ofYear = (table: string) =>
    first(`SELECT id AS found FROM ${table} WHERE year = $1 LIMIT 1`, Number(taxYear))
  const ofSweden = (table: string) =>
    first(`SELECT id AS found FROM ${table} WHERE country = $1 LIMIT 1`, 'SE')
  return {
    ...{ taxFile: await ofYear('tax_delivery'), taxLine: await ofYear('tax_line') },
    ...{ taxRule: await ofSweden('tax_rule'), approval: await ofSweden('tax_approval') },
  }
}
