import { slugOf } from '#app/domain/designers/designer.ts'
import { locales } from '#app/i18n/locale.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'

type Wish = { alias?: string; shown?: boolean; texts?: boolean }

/** A designer whose page is shown, with texts in three languages. */
export async function makeDesigner(wish: Wish = {}): Promise<{ id: string; slug: string }> {
  const id = newId()
  const alias = wish.alias ?? `Alias ${id.slice(-6)}`
  const slug = slugOf(alias)
  await db().designer.create({
    data: {
      ...{ id, slug, alias, shown: wish.shown ?? true },
      texts: {
        create: locales.map((locale) => ({
          locale,
          text: wish.texts === false ? '' : `Hammers silver, ${locale}.`,
        })),
      },
    },
  })
  return { id, slug }
}
