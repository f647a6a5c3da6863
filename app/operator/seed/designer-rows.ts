import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { designers } from '#prisma/example/designers.ts'
import { stableId } from './stable-id.ts'

export const designerId = (alias: string): string => stableId('designer', alias)

/** The designers, each shown with one of Lykta's drawings. */
export const designerRows: Prisma.DesignerCreateManyInput[] = designers.map(
  ({ alias, name, portrait: drawing }) => ({
    ...{ id: designerId(alias), slug: alias, alias: name, shown: true, drawing },
  }),
)

export const designerTextRows: Prisma.DesignerTextCreateManyInput[] = designers.flatMap(
  ({ alias, line, text }) =>
    locales.map((locale) => ({
      designerId: designerId(alias),
      locale,
      text: `${line[locale]} ${text[locale]}`,
    })),
)
