import type { Messages } from '#app/i18n/messages.ts'

export type LineName = keyof Messages['site']['help']['lines']

type HelpLine = { line: LineName; number: string; dial: string; forProfessionals?: true }

/**
 * Help lines by country, not by language; only numbers that have been checked against the organisations' own pages. The national support
 * telephone is for professionals and is never offered to somebody who is exposed: it comes last and says so.
 */
export const helpLines: Record<'SE' | 'NO', HelpLine[]> = {
  SE: [
    { line: 'seEmergency', number: '112', dial: '112' },
    { line: 'kvinnofrid', number: '020-50 50 50', dial: '+4620505050' },
    { line: 'sePolice', number: '114 14', dial: '11414' },
    { line: 'seProfessionals', number: '020-390 000', dial: '+4620390000', forProfessionals: true },
  ],
  NO: [
    { line: 'noEmergency', number: '112', dial: '112' },
    { line: 'rosa', number: '22 33 11 60', dial: '+4722331160' },
    { line: 'noPolice', number: '02800', dial: '02800' },
    { line: 'alarm', number: '116 111', dial: '116111' },
  ],
}
