import type { ReactNode } from 'react'

type FieldsetProps = {
  name?: string
  legend: string
  hint?: string
  error?: string
  /** A legend that opens a part of a form is a heading as well. */
  heading?: boolean
  children: ReactNode
}

/** Fields that belong together, under one legend. */
export function Fieldset({ name, legend, hint, error, heading, children }: FieldsetProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={error ? 'field-wrong' : undefined}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend className={heading ? undefined : 'font-semibold'}>
        {heading ? <h2 className="text-xl">{legend}</h2> : legend}
      </legend>
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
      <div className={heading ? 'mt-4 grid gap-5' : 'mt-1.5'}>{children}</div>
    </fieldset>
  )
}
