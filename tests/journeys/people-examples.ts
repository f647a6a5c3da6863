import { randomUUID } from 'node:crypto'
import { expectStatus } from '#tests/make/shopping.ts'
import { Visitor } from '#tests/make/visitor.ts'
import { ask } from './books.ts'
import { shop } from './desk.ts'

/** The word of the page about an address that only the newsletter knows. */
async function addressOnly(desk: Visitor): Promise<string> {
  const email = `leser-${randomUUID()}@prov.example`
  const visitor = new Visitor(shop())
  const form = { email, consent: 'yes' }
  expectStatus(await visitor.ask('/sv/newsletter', { form }), 303)
  const { headers } = await desk.ask('/staff/people', { form: { words: email } })
  const { body } = await desk.ask(headers.location ?? '')
  const word = /\/staff\/people\/address\/([\w-]+)/.exec(body)?.[1]
  if (!word) throw new Error('the list leads to no page about an address')
  return word
}

/** Somebody else to be merged with, an address without a person, and a newsletter that is written in one language. */
export async function examplesOfPeople(desk: Visitor, email: string) {
  const [other] = await ask<{ id: string }>('SELECT id FROM supporter WHERE email <> $1 LIMIT 1', [
    email,
  ])
  const form = { version: '0', 'subject-sv': 'Vintern', 'body-sv': 'Sju smycken är **klara**.' }
  const { headers } = await desk.ask('/staff/newsletters/new', { form })
  const newsletter = headers.location?.replace(/\?.*/, '').split('/').at(-1) ?? ''
  return { anotherPerson: other?.id ?? '', address: await addressOnly(desk), newsletter }
}
