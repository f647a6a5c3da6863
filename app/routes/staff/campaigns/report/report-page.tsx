import type { ReportFile } from '#app/domain/campaigns/campaign.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatDate, formatNumber } from '#app/i18n/format.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { type StaffMessages, staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Labelled } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'

type Refusal = keyof StaffMessages['campaigns']['errors']

export type ReportAnswer = {
  typed: { tongue: string }
  errors: { tongue?: Refusal; file?: Refusal }
}

type ReportPageProps = {
  desk: DeskFrame
  up: { href: string; name: string }
  id: string
  files: Partial<Record<Locale, ReportFile>>
  reportFromFacts: boolean
  answer: ReportAnswer | undefined
}

/** The report in each language: which file it is, a form for another, and the way to take one away. */
export function ReportPage({ desk, up, id, files, reportFromFacts, answer }: ReportPageProps) {
  const { locale } = desk
  const { campaigns, desk: words } = staffMessages(locale)
  const { report: text, errors, done: doneWords } = campaigns
  const { faults, beside } = faultsBy(answer?.errors, { ...words.fields, ...errors })
  const done: Record<string, string> = doneWords
  const rows = locales.map((tongue) => ({ tongue, file: files[tongue] }))
  return (
    <Desk {...{ desk, up, title: text.title }} done={answer ? undefined : done[desk.done ?? '']}>
      <ErrorSummary title={words.errors.title} faults={faults} />
      <p className="measure mb-6 text-ink-soft">{text.lead}</p>
      <DeskList
        {...{ locale, rows, caption: text.title }}
        columns={columnsOf({ desk, id, reportFromFacts })}
        keyOf={({ tongue }) => tongue}
      />
      {may(desk.role, 'campaigns.edit') && (
        <UploadForm locale={locale} typed={answer?.typed.tongue ?? ''} beside={beside} />
      )}
    </Desk>
  )
}

type UploadFormProps = { locale: Locale; typed: string; beside: Record<string, string> }

function UploadForm({ locale, typed, beside }: UploadFormProps) {
  const { report: text } = staffMessages(locale).campaigns
  return (
    <form method="post" encType="multipart/form-data" className="mt-8 grid max-w-form gap-5">
      <Select
        {...{ name: 'tongue', label: text.tongue, value: typed, error: beside.tongue, prompt: '–' }}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
        required
      />
      <Labelled name="file" label={text.file} error={beside.file}>
        <input
          type="file"
          id="file"
          name="file"
          accept="application/pdf,.pdf"
          aria-invalid={beside.file ? true : undefined}
          aria-describedby={beside.file ? 'file-error' : undefined}
        />
      </Labelled>
      <p>
        <Button>{text.do}</Button>
      </p>
    </form>
  )
}

type Row = { tongue: Locale; file: ReportFile | undefined }
type Around = Pick<ReportPageProps, 'desk' | 'id' | 'reportFromFacts'>

function columnsOf({ desk, id, reportFromFacts }: Around): DeskColumn<Row>[] {
  const { locale } = desk
  const { report: text } = staffMessages(locale).campaigns
  const at = (tongue: Locale) => `/staff/campaigns/${id}/report/${tongue}`
  const none = reportFromFacts ? text.fromFacts : text.none
  const given = ({ uploadedAt, bytes }: ReportFile) =>
    text.given(formatDate(uploadedAt, locale), `${formatNumber(Math.ceil(bytes / 1e3), locale)} kB`)
  return [
    {
      ...{ key: 'tongue', heading: text.columns.tongue, names: true },
      cell: ({ tongue }) => localeNames[tongue],
    },
    {
      ...{ key: 'file', heading: text.columns.file, written: true },
      cell: ({ tongue, file }) => (file ? <a href={at(tongue)}>{file.name}</a> : none),
    },
    {
      ...{ key: 'given', heading: text.columns.given },
      cell: ({ file }) => (file ? given(file) : '–'),
    },
    {
      ...{ key: 'steps', heading: text.columns.steps },
      cell: ({ tongue, file }) => <Removal {...{ desk, id, tongue, file }} />,
    },
  ]
}

type RemovalProps = Row & { desk: DeskFrame; id: string }

/** The way to take a file away, for whoever may. */
function Removal({ desk: { locale, role }, id, tongue, file }: RemovalProps) {
  if (!file || !may(role, 'campaigns.edit')) return '–'
  return (
    <form method="post" action={`/staff/campaigns/${id}/report/${tongue}/removal`}>
      <Button look="text">
        {staffMessages(locale).campaigns.report.remove}
        <span className="sr-only">: {localeNames[tongue]}</span>
      </Button>
    </form>
  )
}
