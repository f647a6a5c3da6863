import type { GiftsOf } from '#app/domain/donations/list-gifts-of.server.ts'
import type { OrderOf } from '#app/domain/orders/list-orders-of.server.ts'
import type { PlanView } from '#app/domain/plans/plan-view.ts'
import type { MergeRefusal } from '#app/domain/supporters/merge.ts'
import type { Supporter } from '#app/domain/supporters/supporter.ts'
import type { OwnNumber } from '#app/domain/tax/own-number.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import { type Locale, localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Choices } from '#app/ui/kit/choices.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { GivenMonthly } from './monthly.tsx'
import { Bought, Given } from './support.tsx'

type Side = {
  person: Supporter
  orders: OrderOf[]
  given: GiftsOf
  plans: PlanView[]
  number: OwnNumber | undefined
}
type MergePageProps = {
  desk: DeskFrame
  sides: Side[]
  /** Whether they have left different numbers for the tax agency. */
  differ: boolean
  refusal: MergeRefusal | undefined
}

/** Two people beside each other: what each has, and what of them stays. */
export function MergePage({ desk, sides, differ, refusal }: MergePageProps) {
  const { locale } = desk
  const say = staffMessages(locale).privacy
  const people = sides.map(({ person }) => person)
  const [one, other] = people
  if (!one || !other) return null
  return (
    <Desk desk={desk} title={say.pair} up={{ href: `/staff/people/${one.id}`, name: one.name }}>
      {refusal && (
        <div className="mb-6">
          <Notice kind="wrong">{say.mergeRefusals[refusal]}</Notice>
        </div>
      )}
      <div className="desk-halves">
        {sides.map((side) => (
          <SideOf key={side.person.id} side={side} desk={desk} />
        ))}
      </div>
      <form method="post" className="mt-8 grid max-w-form gap-6">
        <p>{say.what}</p>
        <input type="hidden" name="version" value={one.version} />
        <input type="hidden" name="otherVersion" value={other.version} />
        <Kept name="stays" legend={say.stays} people={people} label={({ email }) => email} />
        <Kept name="name" legend={say.keepName} people={people} label={({ name }) => name} />
        <Kept
          {...{ name: 'locale', legend: say.keepLocale, people }}
          label={(person) => localeNames[person.locale]}
        />
        {differ && <KeptNumber sides={sides} locale={locale} />}
        <p>
          <Button>{say.doMerge}</Button>
        </p>
      </form>
    </Desk>
  )
}

type KeptProps = {
  name: string
  legend: string
  people: readonly Supporter[]
  label: (person: Supporter) => string
}

/** What of two is kept; where both say the same there is nothing to choose. */
function Kept({ name, legend, people, label }: KeptProps) {
  const choices = people.map((person) => ({ value: person.id, label: label(person) }))
  if (new Set(choices.map((choice) => choice.label)).size < 2) return null
  return <Choices {...{ name, legend, choices, value: people[0]?.id ?? '' }} />
}

/** Two numbers are two people, as a rule; whoever merges them says whose is right. */
function KeptNumber({ sides, locale }: { sides: readonly Side[]; locale: Locale }) {
  const say = staffMessages(locale).privacy.number
  const choices = sides.map(({ person, number }) => ({
    value: person.id,
    label: say.of(number?.lastFour ?? '', person.email),
  }))
  return (
    <>
      <Notice kind="wrong" heading={say.differ}>
        {say.differWhat}
      </Notice>
      <Choices
        {...{ name: 'number', legend: say.keep, choices, value: sides[0]?.person.id ?? '' }}
      />
    </>
  )
}

function SideOf({ side, desk }: { side: Side; desk: DeskFrame }) {
  const { person, orders, given, plans, number } = side
  const { locale } = desk
  const { people: say, privacy } = staffMessages(locale)
  const { number: tax } = privacy
  const reported = number?.reported.join(', ')
  const rows = [
    { key: 'email', name: say.email, value: person.email, strong: true },
    { key: 'language', name: say.language, value: localeNames[person.locale] },
    { key: 'since', name: say.since, value: formatShortDate(person.createdAt, locale) },
    {
      ...{ key: 'number', name: tax.title },
      value: number
        ? [tax.ends(number.lastFour), reported && tax.reported(reported)].filter(Boolean).join(', ')
        : tax.none,
    },
  ]
  return (
    <section aria-label={person.email} className="grid grid-cols-1 content-start gap-4">
      <h2 className="text-xl">{person.name}</h2>
      <Facts rows={rows} />
      <GivenMonthly plans={plans} desk={desk} at={person.id} />
      <Given given={given} locale={locale} at={person.id} />
      <Bought orders={orders} locale={locale} at={person.id} />
    </section>
  )
}
