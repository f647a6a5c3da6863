import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { carryOnImports } from '#app/domain/catalogue/import/run/carry-on-imports.server.ts'
import { offerImport } from '#app/domain/catalogue/import/run/offer-import.server.ts'
import { startImport } from '#app/domain/catalogue/import/run/start-import.server.ts'
import { now } from '#app/platform/clock.server.ts'
import {
  csvOf,
  type ExportRow,
  piece,
  testFolder,
} from '../../domain/catalogue/import/make-export.ts'

export const by = {
  kind: 'staff',
  id: '0193b1f0-0000-7000-8000-000000000001',
  name: 'Kim',
} as const

/** Offers a file as staff do; answers its run. */
export async function offer(
  rows: ExportRow[] | string,
  fileName = 'products.csv',
): Promise<string> {
  const text = typeof rows === 'string' ? rows : csvOf(rows)
  const wish = { currency: 'SEK' as const, locale: 'en' as const, by, now: now() }
  const file = join(await testFolder(), 'products.csv')
  await writeFile(file, text)
  const offered = await offerImport({ file, fileName, ...wish })
  if ('problem' in offered) throw new Error(offered.problem.refusal)
  return offered.id
}

/** Offers a file, has it looked through, and gives the word. */
export async function start(rows: ExportRow[]): Promise<string> {
  const id = await offer(rows)
  await carryOnImports()
  const started = await startImport(id, by)
  if (!started.ok) throw new Error(started.refusal)
  return id
}

/** So many pieces. */
export const many = (count: number) =>
  Array.from({ length: count }, (_, index) => piece(`piece-${index}`))
