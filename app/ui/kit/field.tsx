import type { ReactNode } from 'react'

export type FieldShell = {
  name: string
  label: ReactNode
  hint?: string
  /** A whole sentence in the visitor's language; its presence marks the field as wrong. */
  error?: string
  /** Shown after the label, such as "optional". */
  aside?: string
  children: ReactNode
}

/** Ids of the texts that describe a control, for `aria-describedby`. */
export function describedBy({ name, hint, error }: Pick<FieldShell, 'name' | 'hint' | 'error'>) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label above, hint under the label, error beside the control; the control is given by the caller. */
export function Labelled({ name, label, hint, error, aside, children }: FieldShell) {
  return (
    <div className={error ? 'field-wrong' : undefined}>
      <label htmlFor={name} className="block font-semibold">
        {label}
        {aside && <span className="font-normal text-ink-soft"> ({aside})</span>}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="field-error">
          {error}
        </p>
      )}
      <div className="mt-1.5">{children}</div>
    </div>
  )
}

type FieldProps = Omit<FieldShell, 'children'> & {
  value?: string
  type?: 'text' | 'date' | 'email' | 'tel' | 'search' | 'password'
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  required?: boolean
  maxLength?: number
  /** The first and the last day, for a day. */
  min?: string
  max?: string
  narrow?: boolean
  /** The language that is written here, when it is another than the page's. */
  lang?: string
  /** The form that it belongs to when it stands in none. */
  form?: string
}

/**
 * A line of text. `required` is told to assistive technology only: the browser's own bubble would speak another language than the page
 * and vanish, so the server answers instead.
 */
export function Field(props: FieldProps) {
  const { name, label, hint, error, aside, narrow, required, value = '', ...input } = props
  return (
    <Labelled {...{ name, label, hint, error, aside }}>
      <input
        {...input}
        type={input.type ?? 'text'}
        id={name}
        name={name}
        defaultValue={value}
        className={`control ${narrow ? 'max-w-48' : ''}`}
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ name, hint, error })}
      />
    </Labelled>
  )
}
