import type { Secrets } from '#app/domain/stories/identity-check/check-texts.ts'
import type { StoryContent, StoryText } from '#app/domain/stories/story-content.ts'
import { longestOf } from '#app/domain/stories/story-form.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { honest } from '#tests/domain/stories/identity-check/honest.ts'
import { disguisesOf, one, plant } from '#tests/domain/stories/identity-check/plant.ts'
import type { Chance } from '../shop/chance.ts'

/** Everything in which a reader could find her, and the name of a file that staff send. */
const fields = ['title', 'contentNote', 'body', 'alt'] as const
type Slot = { where: 'alias' | 'file' } | { where: (typeof fields)[number]; locale: Locale }

const slots: Slot[] = [
  ...(['alias', 'file'] as const).map((where) => ({ where })),
  ...fields.flatMap((where) => locales.map((locale) => ({ where, locale }))),
]

/** One thing of hers, where it was put, how it was written, and as what kind the search must tell of it. */
export type Planted = { kind: keyof Secrets; how: string; slot: Slot; text: string; what: string }

const mostIn = { ...longestOf, alt: 250, file: 120 } as const

/** Each thing of hers in a place of its own, in some disguise. */
export function plantAll(secrets: { [Kind in keyof Secrets]: [string] }, chance: Chance) {
  const free = shuffled(slots, chance)
  return (Object.keys(secrets) as (keyof Secrets)[]).map((kind): Planted => {
    const [how, disguise] = one(Object.entries(disguisesOf(kind)), chance)
    const [what] = secrets[kind]
    const written = disguise(what, chance)
    const fits = ({ where }: Slot) => where === 'body' || written.length <= mostIn[where]
    const [slot = slots[0] as Slot] = free.splice(free.findIndex(fits), 1)
    return { ...{ kind, how, what, slot }, text: around(slot, written, chance) }
  })
}

/** What stands in a place: between sentences of nobody, or alone where there is no room for them. */
function around({ where }: Slot, written: string, chance: Chance): string {
  if (where === 'body') return plant(written, chance)
  if (where === 'file') return `${written}.jpg`
  const beside = `${written} ${one(honest, chance)}`
  return where !== 'alias' && beside.length <= mostIn[where] ? beside : written
}

function shuffled<Of>(all: readonly Of[], chance: Chance): Of[] {
  const order = [...all]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = chance.between(0, at)
    ;[order[at], order[other]] = [order[other] as Of, order[at] as Of]
  }
  return order
}

/** A story of honest sentences, with what was planted in its places. */
export function contentWith(planted: readonly Planted[], chance: Chance): StoryContent {
  const alias = planted.find(({ slot }) => slot.where === 'alias')?.text ?? 'Havtorn'
  const text = (locale: Locale): StoryText => {
    const at = (where: string) =>
      planted.find(({ slot }) => 'locale' in slot && slot.where === where && slot.locale === locale)
        ?.text
    return {
      title: at('title') ?? 'Om våren',
      contentNote: at('contentNote') ?? 'Den rör rädsla.',
      body: at('body') ?? [one(honest, chance), one(honest, chance)].join('\n\n'),
    }
  }
  return { alias, month: '2026-05', texts: { sv: text('sv'), nb: text('nb'), en: text('en') } }
}

/** What is said of a picture in each language, with what was planted there. */
export const altsWith = (planted: readonly Planted[], chance: Chance): Record<Locale, string> =>
  Object.fromEntries(
    locales.map((locale) => {
      const said = planted.find(
        ({ slot }) => slot.where === 'alt' && 'locale' in slot && slot.locale === locale,
      )
      return [locale, said?.text ?? one(honest, chance)]
    }),
  ) as Record<Locale, string>

/** As the search calls a place: "body sv", "alt-sv", "file". */
export const placeOf = (slot: Slot): string => {
  if (!('locale' in slot)) return slot.where
  return slot.where === 'alt' ? `alt-${slot.locale}` : `${slot.where} ${slot.locale}`
}
