import type { RecordedProcessing } from '#app/domain/privacy/list-processings.server.ts'
import { formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

/** A processing in words, each of its parts a list of sentences: the same on the page and in the file. */
export function processingInWords(row: RecordedProcessing, locale: Locale) {
  const { processing: say, privacy } = staffMessages(locale)
  const named = say.transfers as Partial<Record<string, string>>
  const transfers = row.recipients.flatMap((one) => named[one] ?? [])
  const kinds = row.rooms.map((kind) => privacy.kinds[kind]).join(', ')
  return {
    ...{ name: say.names[row.kind], purpose: [say.purposes[row.kind]] },
    basis: row.bases.map((one) => say.bases[one]),
    people: [row.people.map((one) => say.peoples[one]).join(', ')],
    data: [say.datas[row.kind], ...(kinds ? [say.kinds(kinds)] : [])],
    recipients: row.recipients.map((one) => say.recipientNames[one]),
    transfer: transfers.length > 0 ? transfers : [say.noTransfer],
    kept: keptInWords(row, locale),
    security: [row.security.map((one) => say.measures[one]).join(', ')],
  }
}

function keptInWords({ kept, times }: RecordedProcessing, locale: Locale): string[] {
  const { processing: say, privacy } = staffMessages(locale)
  const { retention } = privacy
  const long = (keep: (typeof kept)[number]['keep']): string => {
    if (keep === 'books') return retention.books
    return 'days' in keep ? retention.days(keep.days) : retention.years(keep.years)
  }
  return [
    ...kept.map(
      ({ kind, keep, source }) => `${retention.kinds[kind]}: ${long(keep)} (${whole(source)})`,
    ),
    ...times.map(({ time, count }) =>
      say.times[time](count === undefined ? '–' : formatNumber(count, locale)),
    ),
  ]
}

/** A paragraph's number stays beside its sign. */
const whole = (source: string): string => source.replace(/(\d+(?: [a-z])?) §/g, '$1\u00a0§')
