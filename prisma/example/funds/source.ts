import type { Translated } from '../shape.ts'

/** Every unit cost of the example is invented, and says so wherever it is shown. */
export const exampleSource: Translated = {
  sv: 'Exempelsiffra ur en påhittad budget för 2026.',
  nb: 'Eksempeltall fra et oppdiktet budsjett for 2026.',
  en: 'Example figure from an invented budget for 2026.',
}
