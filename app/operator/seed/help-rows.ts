import { dialOf } from '#app/domain/help/help-line.ts'
import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { checkDue, checkedOn, type ExampleLine, helpLines } from '#prisma/example/help-lines.ts'
import { stableId } from './stable-id.ts'

const lineId = ({ country, number, kind }: ExampleLine) =>
  stableId('help-line', country, number || kind)
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

export const helpLineRows: Prisma.HelpLineCreateManyInput[] = helpLines.map((line, position) => ({
  ...{ id: lineId(line), country: line.country, kind: line.kind, position, shown: true },
  ...{ number: line.number, dial: dialOf(line.number, line.country), website: line.website ?? '' },
  ...{ forProfessionals: line.forProfessionals ?? false, sourceUrl: line.source },
  ...{ verifiedOn: dateOf(checkedOn), reviewDue: dateOf(checkDue) },
}))

export const helpLineTextRows: Prisma.HelpLineTextCreateManyInput[] = helpLines.flatMap((line) =>
  locales.map((locale) => ({
    ...{ lineId: lineId(line), locale, name: line.name[locale], about: line.about[locale] },
  })),
)
