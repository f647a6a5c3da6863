import { Fieldset } from '#app/ui/kit/fieldset.tsx'

type TickListProps = {
  name: string
  legend: string
  hint?: string
  /** What each box says, by its value. */
  words: Readonly<Record<string, string>>
  ticked: readonly string[]
  error?: string | undefined
}

/** Several things to tick under one legend. Nothing is ticked beforehand. */
export function TickList({ name, legend, hint, words, ticked, error }: TickListProps) {
  return (
    <Fieldset {...{ name, legend }} {...(hint && { hint })} {...(error && { error })}>
      <div className="grid gap-2">
        {Object.entries(words).map(([value, label], place) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              id={place === 0 ? name : undefined}
              name={name}
              value={value}
              defaultChecked={ticked.includes(value)}
              className="tick"
            />
            <span className="min-w-0 flex-1">{label}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
