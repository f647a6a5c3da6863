import type { ReactNode } from 'react'
import { Fieldset } from './fieldset.tsx'

export type Choice = {
  value: string
  label: ReactNode
  note?: ReactNode
  /** Stands at the far end of the row, such as a price. */
  end?: ReactNode
  disabled?: boolean
}

type ChoicesProps = {
  name: string
  legend: string
  choices: readonly Choice[]
  value?: string
  hint?: string
  error?: string
  /** Several beside each other when they are short, such as amounts. */
  columns?: 'one' | 'two' | 'many'
  sendsForm?: boolean
  /** Takes the focus when the page loads: choosing has sent the form, and the visitor goes on from where she was. */
  focused?: boolean
  children?: ReactNode
}

const grids = {
  one: 'grid gap-2',
  two: 'grid gap-2 sm:grid-cols-2',
  many: 'grid grid-cols-2 gap-2 sm:grid-cols-3',
}

/** Radio buttons as cards, the whole card pressable. Nothing is chosen beforehand unless `value` says so. */
export function Choices(props: ChoicesProps) {
  const {
    name,
    legend,
    choices,
    value,
    hint,
    error,
    columns = 'one',
    sendsForm,
    focused,
    children,
  } = props
  return (
    <Fieldset {...{ name, legend, hint, error }}>
      <div className={grids[columns]}>
        {choices.map((choice, index) => (
          <ChoiceCard
            key={choice.value}
            id={index === 0 ? name : undefined}
            {...{ name, choice, value, sendsForm, focused }}
          />
        ))}
      </div>
      {children}
    </Fieldset>
  )
}

type ChoiceCardProps = Pick<ChoicesProps, 'name' | 'value' | 'sendsForm' | 'focused'> & {
  choice: Choice
  id?: string
}

/** One of several, as a card. */
export function ChoiceCard({ name, choice, value, id, sendsForm, focused }: ChoiceCardProps) {
  return (
    <label className="choice">
      <input
        type="radio"
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={choice.value === value}
        disabled={choice.disabled}
        // biome-ignore lint/a11y/noAutofocus: only after a choice here has sent the form; else arrow keys would start over.
        autoFocus={focused && choice.value === value}
        className="tick"
        data-sends-form={sendsForm ? '' : undefined}
      />
      <span className="min-w-0 flex-1">
        <span className="font-semibold">{choice.label}</span>
        {choice.note && <span className="block text-ink-soft">{choice.note}</span>}
      </span>
      {choice.end && <span className="figures shrink-0">{choice.end}</span>}
    </label>
  )
}

type CheckboxProps = {
  name: string
  label: ReactNode
  value?: string
  checked?: boolean
  error?: string
}

/** One thing to agree to or leave; never ticked beforehand for anything that costs (CRD art. 22). */
export function Checkbox({ name, label, value = 'yes', checked = false, error }: CheckboxProps) {
  return (
    <div className={error ? 'field-wrong' : undefined}>
      {error && (
        <p id={`${name}-error`} className="field-error">
          {error}
        </p>
      )}
      <label className="choice">
        <input
          type="checkbox"
          id={name}
          name={name}
          value={value}
          defaultChecked={checked}
          className="tick"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}
