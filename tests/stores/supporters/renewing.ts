import { expect } from 'vitest'
import { correctSupporter } from '#app/domain/supporters/correct-supporter.server.ts'
import { findGiver } from '#app/domain/supporters/find-giver.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { renewLink } from '#app/domain/supporters/renew-link.server.ts'
import { db } from '#app/platform/db.server.ts'
import { by, makeGiver, now } from './moving.ts'

export const [old, another] = ['greta@prov.example', 'ny@prov.example'] as const

/** Renews a link from her own page, by the word that leads there. */
export const renew = (token: string) => renewLink({ whose: { token }, by: { kind: 'giver' }, now })

/** Whose page a word opens. */
export const opens = async (token: string) => (await findGiver(token))?.id

export const versionOf = async (id: string) =>
  (await db().supporter.findUniqueOrThrow({ where: { id } })).version

/** Gives her another address, as staff do. */
export async function correctTo(id: string, email: string) {
  const correction = { name: 'Greta', email, locale: 'sv' } as const
  return correctSupporter({ id, version: await versionOf(id), correction, by, now })
}

/** A giver whose link has leaked and was renewed, with the dead word and the living one. */
export async function renewed(email: string = old) {
  const person = await makeGiver(email)
  const dead = await linkGiver(email)
  expect(await renew(dead)).toBe(true)
  return { ...person, dead, living: await linkGiver(email) }
}
