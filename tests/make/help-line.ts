import { emptyLine, type LineContent } from '#app/domain/help/help-line.ts'
import { saveLine } from '#app/domain/help/save-line.server.ts'
import { locales } from '#app/i18n/locale.ts'

/** Everything of a line that a reader needs, in words that name the language. */
export const lineContent = (overrides: Partial<LineContent> = {}): LineContent => {
  const content = emptyLine('2026-11-22', '2027-05-22')
  for (const locale of locales)
    content.texts[locale] = { name: `Line ${locale}`, about: `For whom, ${locale}` }
  return {
    ...{ ...content, number: '020-50 50 50', sourceUrl: 'https://line.example/', shown: true },
    ...overrides,
  }
}

/** A line that readers see, unless said otherwise; answers its id. */
export async function makeLine(overrides: Partial<LineContent> = {}): Promise<string> {
  const by = { kind: 'operator' } as const
  const content = lineContent(overrides)
  const now = new Date('2026-11-22T10:00:00Z')
  const made = await saveLine({ id: undefined, content, version: 0, by, now })
  if (!made.ok) throw new Error(made.refusal)
  return made.value.id
}
