import type { Visitor } from '#tests/make/visitor.ts'
import { ask } from './books.ts'

/** Somebody else to be merged with, and a newsletter that is written in one language. */
export async function examplesOfPeople(desk: Visitor, email: string) {
  const [other] = await ask<{ id: string }>('SELECT id FROM supporter WHERE email <> $1 LIMIT 1', [
    email,
  ])
  const form = { version: '0', 'subject-sv': 'Vintern', 'body-sv': 'Sju smycken är **klara**.' }
  const { headers } = await desk.ask('/staff/newsletters/new', { form })
  const newsletter = headers.location?.replace(/\?.*/, '').split('/').at(-1) ?? ''
  return { anotherPerson: other?.id ?? '', newsletter }
}
