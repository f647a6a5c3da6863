import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askOpening } from '#app/domain/vault/ask-opening.server.ts'
import { keepIdentity } from '#app/domain/vault/keep-identity.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { newId } from '#app/values/id.ts'
import { ask } from '#tests/make/database.ts'
import {
  approve,
  asker,
  asking,
  identity,
  keep,
  linesOf,
  other,
  read,
  readings,
  subjectOf,
  type TestVault,
  useTestVault,
  wish,
} from '#tests/make/vault.ts'

let vault: TestVault
beforeAll(async () => {
  vault = await useTestVault()
})
afterAll(() => vault.close())
beforeEach(() => vault.reset())

describe('an identity', () => {
  it('opens with a reason and a second person, and each reading is a line of the history', async () => {
    const subject = await keep()
    const id = await asking(subject)
    expect(await read(id)).toMatchObject({ refusal: 'not_open' })
    expect(await approve(id)).toMatchObject({ ok: true })
    expect(await read(id)).toEqual({ ok: true, value: identity })
    expect(await read(id)).toEqual({ ok: true, value: identity })
    expect(await linesOf(subject)).toEqual([
      ...['Ada vault.kept', 'Ada vault.asked', 'Bo vault.approved'],
      ...['Ada vault.read', 'Ada vault.read'],
    ])
    expect(await readings(vault)).toBe(2)
  })

  it('is no word in the database, nor are the words of the reason, nor is either in the history', async () => {
    const id = await asking(await keep())
    await approve(id)
    await read(id)
    const everything = await ask<{ text: string }>(
      vault.url,
      `SELECT encode(sealed, 'escape') AS text FROM vault.identity UNION ALL SELECT encode(words, 'escape') FROM vault.opening
       UNION ALL SELECT details FROM history_line`,
    )
    const text = everything.map((row) => row.text).join('\n')
    expect(text).toContain('"to":"contact"')
    expect(text).not.toMatch(/Kanarie|Provstad|1994|asked us/)
  })

  it('does not open in another’s place', async () => {
    const [one, two] = [await keep(), await keep()]
    const id = await asking(one)
    await approve(id)
    await ask(
      vault.url,
      `UPDATE vault.identity SET sealed = (SELECT sealed FROM vault.identity WHERE subject = '${two}') WHERE subject = '${one}'`,
    )
    await expect(read(id)).rejects.toThrow()
  })

  it('is replaced whole', async () => {
    const subject = await keep()
    const renamed = { ...identity, names: ['Ny Prov'] }
    await keepIdentity({ subject, identity: renamed, by: other, now: now() })
    const id = await asking(subject)
    await approve(id)
    expect(await read(id)).toEqual({ ok: true, value: renamed })
  })
})

describe('an opening', () => {
  it('is not approved by the one who asks, nor twice, nor used by another', async () => {
    const id = await asking(await keep())
    expect(await approve(id, asker)).toMatchObject({ refusal: 'same_person' })
    expect(await approve(id)).toMatchObject({ ok: true })
    expect(await approve(id)).toMatchObject({ refusal: 'approved_already' })
    expect(await read(id, other)).toMatchObject({ refusal: 'not_yours' })
    expect(await readings(vault)).toBe(0)
  })

  it('needs a reason, something that is kept, and an id that exists', async () => {
    const subject = subjectOf()
    expect(await askOpening({ ...wish, subject, now: now() })).toMatchObject({
      refusal: 'nothing_kept',
    })
    expect(await askOpening({ ...wish, subject, words: ' ', now: now() })).toMatchObject({
      refusal: 'no_reason',
    })
    expect(await read(newId())).toMatchObject({ refusal: 'not_found' })
    expect(await approve(newId())).toMatchObject({ refusal: 'not_found' })
  })

  it('is over after thirty minutes, and is not approved after a day', async () => {
    const subject = await keep()
    const [late, old] = [await asking(subject), await asking(subject)]
    await approve(late)
    const force = (sql: string) => ask(vault.url, sql, { unguarded: true })
    const earlier = (by: string) =>
      `approved_at = approved_at - interval '${by}', ends_at = ends_at - interval '${by}'`
    await force(`UPDATE vault.opening SET ${earlier('29 minutes')} WHERE id = '${late}'`)
    expect(await read(late)).toMatchObject({ ok: true })
    await force(`UPDATE vault.opening SET ${earlier('1 minute')} WHERE id = '${late}'`)
    expect(await read(late)).toMatchObject({ refusal: 'not_open' })
    await force(
      `UPDATE vault.opening SET asked_at = asked_at - interval '25 hours' WHERE id = '${old}'`,
    )
    expect(await approve(old)).toMatchObject({ refusal: 'lapsed' })
    expect(await readings(vault)).toBe(1)
  })
})
