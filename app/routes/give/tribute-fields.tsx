import {
  longestGreeting,
  tributeKinds,
  tributeWays,
} from '#app/domain/donations/tributes/tribute.ts'
import { tributeFields } from '#app/domain/donations/tributes/tribute-form.ts'
import { messages } from '#app/i18n/messages.ts'
import { Choices } from '#app/ui/kit/choices.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import type { GivePart, GiveProps } from './give-props.ts'

type Props = GivePart & Pick<GiveProps, 'days'>

/** A card in somebody's honour or memory, with a gift that is given once: behind a word, since most gifts have none. */
export function TributeFields({ days, ...part }: Props) {
  const { locale, typed, sentences } = part
  const text = messages(locale).give.tribute
  const isUsed = tributeFields.some((field) => typed[field] || sentences[field])
  return (
    <details
      className="disclosure"
      open={isUsed}
      data-only={sentences.tribute ? undefined : 'once'}
    >
      <summary>{text.title}</summary>
      <div className="grid gap-6">
        <p>{text.lead}</p>
        <Choices
          name="tribute"
          legend={text.kind}
          choices={[
            ...tributeKinds.map((value) => ({ value, label: text.kinds[value] })),
            { value: '', label: text.none },
          ]}
          value={typed.tribute ?? ''}
          error={sentences.tribute}
        />
        <Words {...part} />
        <Choices
          name="tributeWay"
          legend={text.way}
          choices={tributeWays.map((value) => ({ value, label: text.ways[value] }))}
          value={typed.tributeWay}
          error={sentences.tributeWay}
        />
        <Delivery {...part} days={days} />
      </div>
    </details>
  )
}

function Words({ locale, typed, sentences }: GivePart) {
  const text = messages(locale).give
  const field = (name: 'honoured' | 'tributeFrom' | 'greeting') => ({
    ...{ name, value: typed[name], error: sentences[name] },
  })
  return (
    <>
      <Field
        {...field('honoured')}
        label={text.tribute.honoured}
        hint={text.tribute.honouredHint}
        autoComplete="off"
      />
      <Field {...field('tributeFrom')} label={text.tribute.from} autoComplete="off" />
      <Field
        {...field('greeting')}
        label={text.tribute.greeting}
        hint={text.tribute.greetingHint}
        aside={text.optional}
        maxLength={longestGreeting}
        autoComplete="off"
      />
    </>
  )
}

function Delivery({ locale, typed, sentences, days }: Props) {
  const text = messages(locale).give.tribute
  return (
    <>
      <div data-way="email">
        <Field
          name="recipient"
          label={text.recipient}
          hint={text.recipientHint}
          value={typed.recipient}
          error={sentences.recipient}
          type="email"
          inputMode="email"
          autoComplete="off"
        />
      </div>
      <Field
        name="tributeDay"
        label={text.day}
        hint={text.dayHint}
        value={typed.tributeDay}
        error={sentences.tributeDay}
        type="date"
        min={days.first}
        max={days.last}
        narrow
      />
    </>
  )
}
