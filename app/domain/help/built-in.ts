import type { Locale } from '#app/i18n/locale.ts'
import type { LineView } from './help-line.ts'

const emergency: Record<Locale, [name: string, about: string]> = {
  sv: ['Nödnumret', 'Vid akut fara.'],
  nb: ['Nødnummeret', 'Ved akutt fare.'],
  en: ['Emergency', 'In acute danger.'],
}
const police: Record<Locale, [name: string, about: string]> = {
  sv: ['Polisen', 'När det inte är akut.'],
  nb: ['Politiet', 'Når det ikke er akutt.'],
  en: ['The police', 'When it is not acute.'],
}

/** The numbers that are shown even when nothing can be asked: those of the state, which do not change. */
export function builtInLines(locale: Locale): LineView[] {
  const line = (country: string, kind: 'emergency' | 'police', number: string): LineView => {
    const [name, about] = (kind === 'emergency' ? emergency : police)[locale]
    const dial = number.replaceAll(' ', '')
    return {
      ...{ country, kind, number, dial, name, about },
      ...{ website: '', forProfessionals: false, verifiedOn: undefined },
    }
  }
  return [
    ...[line('SE', 'emergency', '112'), line('SE', 'police', '114 14')],
    ...[line('NO', 'emergency', '112'), line('NO', 'police', '02800')],
  ]
}
