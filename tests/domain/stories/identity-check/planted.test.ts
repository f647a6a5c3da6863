import { describe, expect, it } from 'vitest'
import { checkTexts, type Secrets } from '#app/domain/stories/identity-check/check-texts.ts'
import { type Chance, chanceFrom } from '#tests/faults/shop/chance.ts'
import { honest } from './honest.ts'
import { disguisesOf, one, plant } from './plant.ts'
import { drawSecrets, patterns } from './planted.ts'

const rounds = 1000
const seed = 20261127

const nobody: Secrets = { names: [], aliases: [], numbers: [], emails: [], dates: [], places: [] }
/** Everything that the vault has of one person, each in a text of its own and in some disguise; and whether it was found. */
function plantOne(chance: Chance): { what: string; found: boolean }[] {
  const secrets = drawSecrets(chance)
  return (Object.keys(secrets) as (keyof Secrets)[]).map((kind) => {
    const [how, disguise] = one(Object.entries(disguisesOf(kind)), chance)
    const text = plant(disguise(secrets[kind][0], chance), chance)
    const findings = checkTexts([{ where: 'body', text }], { ...nobody, [kind]: secrets[kind] })
    const found = findings.some((finding) => finding.kind === kind)
    return { what: `${kind} ${how}: ${secrets[kind][0]}`, found }
  })
}

/** A telephone number may look like a personnummer, and beside other figures one is no longer told from the other. */
const isOf = (found: string, kind: string): boolean =>
  found === kind || [found, kind].every((one) => ['phone', 'personnummer'].includes(one))

describe(`of ${rounds} planted identities`, () => {
  it('every string of the vault is found, however it is written', () => {
    const chance = chanceFrom(seed)
    const all = Array.from({ length: rounds }, () => plantOne(chance)).flat()
    expect(all).toHaveLength(6 * rounds)
    const missed = all.filter(({ found }) => !found).map(({ what }) => what)
    expect(missed, `seed ${seed}`).toEqual([])
  })

  it('at least 99 in 100 of what gives anybody away is found', () => {
    const chance = chanceFrom(seed + 1)
    const missed: string[] = []
    const kinds = Object.entries(patterns)
    for (let round = 0; round < rounds; round += 1) {
      const [kind, make] = kinds[round % kinds.length] ?? ['', () => '']
      const what = make(chance)
      const found = checkTexts([{ where: 'body', text: plant(what, chance) }], nobody)
      if (!found.some((finding) => isOf(finding.kind, kind))) missed.push(`${kind}: ${what}`)
    }
    expect(missed.length / rounds, missed.join('\n')).toBeLessThanOrEqual(0.01)
  })

  it('at most 2 in 100 texts without any are stopped', () => {
    const chance = chanceFrom(seed + 2)
    const stopped: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const text = [one(honest, chance), one(honest, chance), one(honest, chance)].join('\n')
      const found = checkTexts([{ where: 'body', text }], drawSecrets(chance))
      if (found.length > 0) stopped.push(`${found.map(({ kind }) => kind).join()}: ${text}`)
    }
    expect(stopped.length / rounds, stopped.slice(0, 10).join('\n\n')).toBeLessThanOrEqual(0.02)
  })
})

describe('a number of seven digits and more', () => {
  const found = (text: string) =>
    checkTexts([{ where: 'body', text }], nobody).map(({ kind }) => kind)

  it.each([
    'Det kostar 1 250 000 kr om året.',
    'Between 1 250 000 and 1 400 000 kr a year.',
    'Det kostar 1250000 kr.',
    'Mellan 2018-2020 flyttade vi.',
  ])('is a sum or two years: %s', (text) => expect(found(text)).toEqual([]))

  it.each([
    'Lønnen var 12 +47 59 73 16 58 500 kr.',
    'Hon fick 434 70 109 kr.',
    'Skulden var 90 19730901-6426 000 kroner.',
  ])('is a person’s, though a currency follows: %s', (text) => expect(found(text)).toHaveLength(1))
})

describe('a finding', () => {
  it('says where and what kind, and not what', () => {
    const texts = [
      { where: 'title sv', text: 'Om våren' },
      { where: 'body en', text: 'Her sister calls her Kanarie.' },
    ]
    expect(checkTexts(texts, { ...nobody, aliases: ['Kanarie'] })).toEqual([
      { where: 'body en', kind: 'aliases' },
    ])
  })

  it('is made of a word alone, not of any letters that lie so by chance', () => {
    const text = 'En eva kan stå i medevall; livet, idag och miamaktig är andra ord.'
    const names = (name: string) =>
      checkTexts([{ where: 'body', text }], { ...nobody, names: [name] })
    expect(names('Eva')).toHaveLength(1)
    for (const name of ['Ida', 'Liv', 'Mia']) expect(names(name), name).toEqual([])
  })
})
