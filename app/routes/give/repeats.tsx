import type { ReactNode } from 'react'
import { type Rhythm, rhythms } from '#app/values/rhythm.ts'

/** Words of a choice: `amount` in minor units, or undefined where the page cannot know it. */
export type Saying = (rhythm: Rhythm, amount: number | undefined) => ReactNode

type RepeatsProps = {
  amounts: Record<Rhythm, readonly number[]>
  say: Saying
  /** Repeats an amount of one's own, with {} where it stands; only the enhancement module knows it. */
  own: Record<Rhythm, string>
}

/**
 * Repeats what is chosen further up, without script: every possibility is written, and the styles show the one that is true of the radio buttons. Where
 * they cannot (an amount of one's own, a browser without `:has()`), the plain words are shown, which are true of any choice.
 */
export function Repeats({ amounts, say, own }: RepeatsProps) {
  return rhythms.map((rhythm) => (
    <span key={rhythm} data-of={rhythm}>
      <span data-plain="" data-own={own[rhythm]}>
        {say(rhythm, undefined)}
      </span>
      {amounts[rhythm].map((amount, place) => (
        <span key={amount} data-say={place + 1}>
          {say(rhythm, amount)}
        </span>
      ))}
    </span>
  ))
}
