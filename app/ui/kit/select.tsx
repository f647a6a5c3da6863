import { describedBy, type FieldShell, Labelled } from './field.tsx'

export type Option = { value: string; label: string }

type SelectProps = Omit<FieldShell, 'children'> & {
  options: readonly Option[]
  value?: string
  /** The words of the empty first choice; without them nothing is chosen for the visitor only if `value` says so. */
  prompt?: string
  autoComplete?: string
  required?: boolean
  /** The form may be sent by itself when this changes, where there is script. */
  sendsForm?: boolean
}

/** One of a known few, by the browser's own list. */
export function Select(props: SelectProps) {
  const { name, label, hint, error, aside, options, value, prompt, required, sendsForm } = props
  return (
    <Labelled {...{ name, label, hint, error, aside }}>
      <select
        id={name}
        name={name}
        defaultValue={value}
        autoComplete={props.autoComplete}
        className="control"
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ name, hint, error })}
        data-sends-form={sendsForm ? '' : undefined}
      >
        {prompt !== undefined && <option value="">{prompt}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
