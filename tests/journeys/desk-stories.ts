import { expectStatus } from '#tests/make/shopping.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import { shop } from './desk.ts'

/** A story that is begun, one that is consented to and whose identity is in the vault, and an opening that waits. */
export async function makeStories(desk: Visitor, witness: string) {
  const begun = async (): Promise<string> => {
    const form = { alias: 'Havtorn', month: '2026-05' }
    const { headers } = await desk.ask('/staff/stories/new', { form })
    return new URL(headers.location ?? '', shop()).pathname.split('/').at(-1) ?? ''
  }
  const consented = await begun()
  const at = `/staff/stories/${consented}`
  const text = { 'title-sv': 'Om våren', 'contentNote-sv': 'Om rädsla.', 'body-sv': 'Jag lödde.' }
  const told = { version: '1', alias: 'Havtorn', month: '2026-05', ...text }
  expectStatus(await desk.ask(`${at}/text`, { form: told }), 303)
  const year = new Date().getFullYear()
  const consent = {
    ...{ version: '2', covers: 'text', nameShown: 'alias', locales: 'sv', channels: 'site' },
    ...{
      givenOn: `${year - 1}-12-01`,
      until: `${year + 1}-11-01`,
      left: `${year - 3}-01`,
      witness,
    },
    ...{ evidence: 'signed_paper', evidenceNumber: 'SK-14', slip: 'sv' },
  }
  expectStatus(await desk.ask(`${at}/consent`, { form: consent }), 200)
  expectStatus(await desk.ask(`${at}/identity`, { form: { names: 'Kanariefågel Prov' } }), 303)
  const asking = { reason: 'her_wish', words: 'Hon har bett oss.' }
  const asked = await desk.ask(`${at}/opening`, { form: asking })
  const opening = new URL(asked.headers.location ?? '', shop()).pathname.split('/').at(-1) ?? ''
  return { story: await begun(), consented, opening }
}
