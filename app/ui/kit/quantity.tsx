type QuantityProps = {
  id: string
  label: string
  /** As typed, so that a refused "2 st" is still there to correct. */
  value: string
  error?: string
  hideLabel?: boolean
}

/** How many. A text field with a numeric keyboard: number inputs drop what they cannot read, and then nobody can explain it. */
export function Quantity({ id, label, value, error, hideLabel }: QuantityProps) {
  return (
    <div className={error ? 'field-wrong' : undefined}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'block font-semibold'}>
        {label}
      </label>
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      <input
        id={id}
        name="quantity"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={`control figures w-20 text-center ${hideLabel ? '' : 'mt-1.5'}`}
      />
    </div>
  )
}
