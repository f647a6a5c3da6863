import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { describedBy, Labelled } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { currencies } from '#app/values/money.ts'
import { fileSentence, type ImportAnswer } from './import-form.ts'

type UploadFormProps = { locale: Locale; answer: ImportAnswer | undefined }

/** A file and how it is to be read. What is chosen comes before the file, so that it has arrived when the file is refused. */
export function UploadForm({ locale, answer }: UploadFormProps) {
  const text = staffMessages(locale)
  const say = text.importDesk
  const { file, ...choices } = answer?.errors ?? {}
  const beside = {
    ...(file && { file: fileSentence(file, locale) }),
    ...(choices.currency && { currency: say.errors.unknown_choice }),
    ...(choices.locale && { locale: say.errors.unknown_choice }),
  }
  const faults = Object.entries(beside).map(([field, sentence]) => ({ field, sentence }))
  return (
    <form method="post" encType="multipart/form-data" className="grid max-w-form gap-5">
      <ErrorSummary title={text.desk.errors.title} faults={faults} />
      <Select
        {...{ name: 'currency', label: say.currency, hint: say.currencyHint }}
        error={beside.currency}
        value={answer?.typed.currency ?? 'SEK'}
        options={currencies.map((value) => ({ value, label: value }))}
      />
      <Select
        {...{ name: 'locale', label: say.locale, hint: say.localeHint }}
        error={beside.locale}
        value={answer?.typed.locale ?? locale}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      <FileField
        label={say.file}
        hint={answer ? `${say.fileHint} ${say.chooseAgain}` : say.fileHint}
        error={beside.file}
      />
      <p>
        <Button>{say.look}</Button>
      </p>
    </form>
  )
}

type FileFieldProps = { label: string; hint: string; error: string | undefined }

function FileField({ label, hint, error }: FileFieldProps) {
  const name = 'file'
  return (
    <Labelled {...{ name, label, hint, error }}>
      <input
        type="file"
        id={name}
        name={name}
        accept=".csv,text/csv"
        className="control"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ name, hint, error })}
      />
    </Labelled>
  )
}
