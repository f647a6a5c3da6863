import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { designers } from '#prisma/example/designers.ts'
import { portraitDrawing } from './drawing-list.ts'
import { stableId } from './stable-id.ts'

export const designerId = (alias: string): string => stableId('designer', alias)

/** The designers, with the files of their drawn portraits. */
export const designerRows = (
  files: ReadonlyMap<string, string>,
): Prisma.DesignerCreateManyInput[] =>
  designers.map(({ alias, name }) => ({
    ...{ id: designerId(alias), slug: alias, alias: name },
    portrait: files.get(portraitDrawing(alias)),
  }))

export const designerTextRows: Prisma.DesignerTextCreateManyInput[] = designers.flatMap(
  ({ alias, line, text }) =>
    locales.map((locale) => ({
      designerId: designerId(alias),
      locale,
      text: `${line[locale]} ${text[locale]}`,
    })),
)
