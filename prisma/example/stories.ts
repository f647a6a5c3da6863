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
