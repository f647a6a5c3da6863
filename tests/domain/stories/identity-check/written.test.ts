import { describe, expect, it } from 'vitest'
import { checkFileName } from '#app/domain/stories/identity-check/check-file-name.ts'
import { checkTexts, type Secrets } from '#app/domain/stories/identity-check/check-texts.ts'
import { findPatterns } from '#app/domain/stories/identity-check/patterns.ts'

const nobody: Secrets = { names: [], aliases: [], numbers: [], emails: [], dates: [], places: [] }
const kindsIn = (text: string, secrets: Partial<Secrets>): string[] =>
  checkTexts([{ where: 'body', text }], { ...nobody, ...secrets }).map(({ kind }) => kind)

describe('a name', () => {
  it.each([
    ['Åse Bjørnstad', 'Aase'],
    ['Åse Bjørnstad', 'BJOERNSTAD'],
    ['Aase Proev', 'Åses'],
    ['Jan Sæther', 'Säther'],
    ['Ana Öberg', 'Oeberg'],
    ['Zoë D’Arcy', 'Darcy'],
    ['Mary-Jane Prov', 'Maryjane'],
    ['Lí Provova', 'Li'],
    ['Bo Ek', "Bo's"],
  ])('%s is found as it is written elsewhere: %s', (name, written) => {
    expect(kindsIn(`I think that ${written} came first.`, { names: [name] })).toContain('names')
  })

  it('of two letters is no other word in small letters or at the beginning of a sentence', () => {
    const names = ['Bo Provberg', 'My Provova']
    expect(kindsIn('My home: att bo här. My own key.', { names })).toEqual([])
  })

  it.each(['oeberg.jpeg', '%C3%96berg.jpg', 'foto.Öberg', '100%oeberg.png'])(
    'is found in the name of a file: %s',
    (file) => {
      expect(checkFileName(file, { ...nobody, names: ['Ana Öberg'] })).not.toEqual([])
    },
  )
})

describe('a day of hers', () => {
  it.each([
    'andra mars',
    'den andre mars',
    'annen mars',
    'mars den andra',
    'andra dagen i mars',
    'the second of March',
    'March the second',
    'the 2nd day of March',
    '2-mar-1994',
    '2–3–1994',
    '2 III 1994',
    '2 мars',
    '2 m a r s',
  ])('is found in words and other signs: %s', (written) => {
    expect(kindsIn(`Hon kom ${written} hit.`, { dates: ['1994-03-02'] })).toContain('dates')
  })

  it.each([
    'tjugoförsta november',
    'tjugo första november',
    'tjueførste november',
    'enogtyvende november',
    'twenty-first of November',
    'November twenty-first',
    '21:sta november',
  ])('is found where two words are one number: %s', (written) => {
    expect(kindsIn(`Hon kom ${written} hit.`, { dates: ['1988-11-21'] })).toContain('dates')
  })

  it.each([
    'Min första jul i Sverige var tyst.',
    'The second may be harder than the first.',
    'We march first, and sing second.',
    'Andra halvan av mars var kall.',
    'Den tredje gången sa jag nej, i mars.',
  ])('is not what only sounds like one: %s', (text) => {
    expect(findPatterns(text)).toEqual([])
  })
})

describe('a number of hers', () => {
  it.each([
    'noll sju noll ett två tre fyra fem sex sju',
    'null sju null, en to tre, fire fem, seks syv',
    'zero seven zero one two three four five six seven',
    '070 ett två tre fyrtiofem sextiosju',
    '070 one two three forty-five sixty seven',
    '070~123~45~67',
    '070 • 123 • 45 • 67',
    'O7O I23 45 67',
  ])('is found in words and whatever splits it: %s', (written) => {
    expect(kindsIn(`Ring ${written} nu.`, { numbers: ['070-123 45 67'] })).toContain('numbers')
  })
})

describe('what gives anybody away', () => {
  it.each([
    ['phone', 'Ring noll sju noll ett två tre fyra fem sex sju.'],
    ['email', 'Jag skrev på www.provblogg.se om det.'],
    ['email', 'Instagram: prov_92'],
    ['email', 'facebook.com/prov.provsson'],
    ['address', 'Jag bodde på Södra vägen 12 då.'],
    ['address', 'Jeg bodde i Karl Provs gate 5.'],
    ['address', 'Jag bodde på Provgatan nr 14.'],
    ['address', 'Jag bodde på Provg. 14 då.'],
  ])('is found: %s in "%s"', (kind, text) => {
    expect(findPatterns(text)).toContain(kind)
  })

  it.each([
    'Jag gick längs vägen 3 gånger.',
    'Ett två tre fyra fem sex sju åtta, räknade jag.',
    'Vi gick på vägen 3 mil bort.',
  ])('is not what only looks like it: %s', (text) => {
    expect(findPatterns(text)).toEqual([])
  })
})
