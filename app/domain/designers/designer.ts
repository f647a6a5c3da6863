import { type Locale, locales } from '#app/i18n/locale.ts'
import type { Drawing } from './drawing.ts'

/** Longest: a name on a card, and a paragraph. */
export const longestAlias = 40
export const longestText = 1_200
export const longestAlt = 250

/** What is said of a designer in each language. */
export type DesignerTexts = Record<Locale, string>

/** Her portrait is a drawing: one that Lykta has, or one that somebody drew and staff uploaded. */
export type Portrait =
  | { kind: 'none' }
  | { kind: 'drawing'; drawing: Drawing }
  | {
      kind: 'uploaded'
      file: string
      width: number
      height: number
      drawnBy: string
      alts: DesignerTexts
    }

export type DesignerSheet = {
  id: string
  /** The address of her page, made of her alias. */
  slug: string
  alias: string
  texts: DesignerTexts
  portrait: Portrait
  shown: boolean
  version: number
}

export const noTexts = (): DesignerTexts =>
  Object.fromEntries(locales.map((locale) => [locale, ''])) as DesignerTexts

export type DesignerLack = `text-${Locale}`

/** What a designer lacks before her page may be shown. */
export const whyNotShown = ({ texts }: Pick<DesignerSheet, 'texts'>): DesignerLack[] =>
  locales.filter((locale) => texts[locale].trim() === '').map((locale) => `text-${locale}` as const)

const letters: Record<string, string> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ł: 'l', þ: 'th', ð: 'd' },
}

/** The address that an alias makes: "Ålva Strand" is "alva-strand". Empty when it has no letter or figure of ours. */
export const slugOf = (alias: string): string =>
  alias
    .toLowerCase()
    .replace(/[øæœßđłþð]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')

/** What becomes of an address that is hers no more: it leads on to the new one, or it is gone for good. */
export const oldAddresses = ['gone', 'leads_on'] as const
export type OldAddress = (typeof oldAddresses)[number]
