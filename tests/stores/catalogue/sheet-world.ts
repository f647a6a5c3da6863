import { findSheet } from '#app/domain/catalogue/sheet/find-sheet.server.ts'
import { saveSheet } from '#app/domain/catalogue/sheet/save-sheet.server.ts'
import { emptySheet, type SheetContent } from '#app/domain/catalogue/sheet/sheet.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { newId } from '#app/values/id.ts'

/** Who does it. */
export const by = { kind: 'staff', id: newId(), name: 'Disa' } as const
/** When. */
export const now = new Date('2026-11-27T10:00:00Z')

/** What is said of it in a language. */
export const text = (locale: string) => ({
  ...{ title: `Ring ${locale}`, summary: 'En ring.', description: 'Rund.\n\nOch hel.' },
  ...{ material: 'Silver.', metal: 'Silver 925', care: '', warnings: 'Inga.' },
})

/** A piece that lacks nothing. */
export const whole = (changes: Partial<SheetContent> = {}): SheetContent => ({
  ...emptySheet(),
  ...{ slug: 'ring', sizeMm: '18', nickelTestedAt: '2026-01-02', leadTestedAt: '2026-01-02' },
  ...{ cadmiumTestedAt: '2026-01-02', lowStockAt: 1 },
  texts: Object.fromEntries(
    locales.map((locale) => [locale, text(locale)]),
  ) as SheetContent['texts'],
  maker: { name: 'Prov', address: 'Provgatan 1', email: 'hej@prov.example' },
  variants: [
    {
      ...{ id: undefined, sku: 'RING-1', weightGrams: 12, active: true },
      options: { sv: [{ name: 'Storlek', value: '18' }], nb: [], en: [] },
      prices: { SEK: 50_000, EUR: 4_500 },
    },
  ],
  ...changes,
})

/** Writes such a piece as a draft; answers its id. */
export const made = async (changes: Partial<SheetContent> = {}): Promise<string> => {
  const saved = await saveSheet({ id: undefined, content: whole(changes), version: 0, by, now })
  if (!saved.ok) throw new Error(saved.refusal)
  return saved.value.id
}
/** The piece as it is kept. */
export const sheet = async (id: string) => {
  const found = await findSheet(id)
  if (!found) throw new Error('no sheet')
  return found
}
/** What has happened to it, oldest first. */
export const actions = async (id: string) =>
  (await listObjectHistory(`product/${id}`)).map(({ action }) => action).reverse()
