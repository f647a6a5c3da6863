import { messages } from '#app/i18n/messages.ts'
import { Fieldset } from '#app/ui/kit/fieldset.tsx'
import { rhythms } from '#app/values/rhythm.ts'
import type { GivePart } from './give-props.ts'

/** How often, first: two tabs that are radio buttons. Once is what the page begins with, so that nobody gives each month unless she says so. */
export function RhythmChoice({ locale, typed, sentences }: GivePart) {
  const text = messages(locale).give
  return (
    <Fieldset name="rhythm" legend={text.rhythm} error={sentences.rhythm}>
      <div className="tabs">
        {rhythms.map((rhythm, place) => (
          <label key={rhythm}>
            <input
              type="radio"
              id={place === 0 ? 'rhythm' : undefined}
              name="rhythm"
              value={rhythm}
              defaultChecked={rhythm === (typed.rhythm === 'monthly' ? 'monthly' : 'once')}
              className="tick"
            />
            {text.rhythms[rhythm]}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
