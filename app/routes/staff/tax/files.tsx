import { may } from '#app/domain/staff/staff.ts'
import type { TaxYear } from '#app/domain/tax/find-year.server.ts'
import { moneyOf } from '#app/domain/tax/report.ts'
import { formatMoney, formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { money } from '#app/values/money.ts'

type FilesProps = Pick<TaxYear, 'year' | 'country' | 'deliveries'> & { desk: DeskFrame }
type Delivery = TaxYear['deliveries'][number]

/** The files of a year, newest first: what each says, whether it was checked and sent. */
export function Files({ desk, year, country, deliveries }: FilesProps) {
  const { year: text } = staffMessages(desk.locale).tax
  return (
    <section aria-labelledby="files" className="desk-panel grid gap-6">
      <h2 id="files">{text.files}</h2>
      {deliveries.length === 0 && <p className="desk-none">{text.noFiles}</p>}
      {deliveries.map((file) => (
        <div key={file.id} className="grid gap-4">
          <Facts rows={factsOf(file, country, desk.locale)} />
          {file.validation === 'invalid' && <Faults faults={file.faults} locale={desk.locale} />}
          {may(desk.role, 'tax.file') && <Steps {...{ file, year, locale: desk.locale }} />}
        </div>
      ))}
    </section>
  )
}

function factsOf(file: Delivery, country: FilesProps['country'], locale: Locale) {
  const { year: text } = staffMessages(locale).tax
  const { madeAt, sentAt, lines, sum, fileHash } = file
  const when = (at: Date) => `${formatShortDate(at, locale)} ${formatTime(at, locale)}`
  const amount = formatMoney(money(sum * 100, moneyOf[country]), locale)
  return [
    { key: 'made', name: text.file.made, value: when(madeAt) },
    { key: 'says', name: text.file.says, value: text.lines(lines, amount) },
    { key: 'checked', name: text.file.checked, value: checkedAs(file, locale) },
    { key: 'sent', name: text.file.sent, value: sentAt ? when(sentAt) : text.notSent },
    {
      ...{ key: 'hash', name: text.file.hash },
      value: <span className="wrap-anywhere">{fileHash}</span>,
    },
  ]
}

/** Whether the file was held against the schema, and else which of the agency's files are not in the folder. */
function checkedAs({ validation, faults }: Delivery, locale: Locale) {
  const { year: text } = staffMessages(locale).tax
  const said = text.validation[validation]
  if (validation !== 'not_validated' || faults.length === 0) return said
  return (
    <span className="grid gap-1">
      {said} <span className="wrap-anywhere">{text.missing(faults.join(', '))}</span>
    </span>
  )
}

/** What the schema found, as the checker says it. */
function Faults({ faults, locale }: { faults: readonly string[]; locale: Locale }) {
  const { validation } = staffMessages(locale).tax.year
  return (
    <Notice kind="wrong" heading={validation.invalid}>
      <ul lang="en" className="grid gap-1">
        {faults.map((fault) => (
          <li key={fault} className="wrap-anywhere">
            {fault}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Steps({ file, year, locale }: { file: Delivery; year: number; locale: Locale }) {
  const { year: text } = staffMessages(locale).tax
  const here = `/staff/tax/${year}/files/${file.id}`
  if (!file.isKept) return <p className="text-ink-soft">{text.forgotten}</p>
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
      <div className="grid max-w-measure gap-1">
        <p>
          <LinkButton href={here} look={file.sentAt ? 'quiet' : 'gold'}>
            {text.take}
          </LinkButton>
        </p>
        <p className="text-ink-soft">{text.takeWhat}</p>
      </div>
      {!file.sentAt && file.validation !== 'invalid' && (
        <form method="post" action={`${here}/sending`} className="grid max-w-measure gap-1">
          <p>
            <Button look="quiet">{text.send}</Button>
          </p>
          <p className="text-ink-soft">{text.sendWhat}</p>
        </form>
      )}
    </div>
  )
}
