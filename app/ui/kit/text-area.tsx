import { describedBy, type FieldShell, Labelled } from './field.tsx'

type TextAreaProps = Omit<FieldShell, 'children'> & {
  value?: string
  rows?: number
  required?: boolean
  /** The language that is written here, when it is another than the page's: spelling and pronunciation follow it. */
  lang?: string
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { name, label, hint, error, aside, value = '', rows = 4, required, lang } = props
  return (
    <Labelled {...{ name, label, hint, error, aside }}>
      <textarea
        id={name}
        name={name}
        rows={rows}
        lang={lang}
        defaultValue={value}
        className="control"
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ name, hint, error })}
      />
    </Labelled>
  )
}
