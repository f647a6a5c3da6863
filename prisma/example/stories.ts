import type { Translated } from './shape.ts'
import { payslip } from './stories/payslip.ts'
import type { ExampleStory } from './stories/shape.ts'
import { soldering } from './stories/soldering.ts'
import { tuesday } from './stories/tuesday.ts'

export const stories: ExampleStory[] = [soldering, tuesday, payslip]

/** Stands first in every note, so that it is read wherever a story is: in the list and above its text. */
export const exampleMark: Translated = {
  sv: 'Exempeltext, inte en verklig person.',
  nb: 'Eksempeltekst, ikke en virkelig person.',
  en: 'Example text, not a real person.',
}

/** Who an example story's teller would be: nobody, in words that no real person bears. Numbers are those that are set aside for invention. */
export const exampleIdentity = (place: number) => ({
  names: [`Provia Exempelsdotter ${'ABC'[place] ?? 'X'}`],
  aliases: [],
  numbers: [`070-174 06 ${String(5 + place).padStart(2, '0')}`],
  emails: [`teller-${place + 1}@lykta.example`],
  dates: [`19${90 + place}-02-03`],
  places: ['Exempelköping'],
})
