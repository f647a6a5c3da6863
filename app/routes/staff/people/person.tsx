import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listGiftsOf } from '#app/domain/donations/list-gifts-of.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { recordRead } from '#app/domain/history/record-read.server.ts'
import { listOrdersOf } from '#app/domain/orders/list-orders-of.server.ts'
import { listPlansOf } from '#app/domain/plans/list-plans-of.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { correctSupporter } from '#app/domain/supporters/correct-supporter.server.ts'
import { findSupporter } from '#app/domain/supporters/find-supporter.server.ts'
import { listFormerEmails } from '#app/domain/supporters/list-former-emails.server.ts'
import { findOpenMove } from '#app/domain/supporters/moves/find-open-move.server.ts'
import {
  readCorrection,
  type SupporterErrors,
  typedCorrection,
} from '#app/domain/supporters/supporter-form.ts'
import { findOwnNumber } from '#app/domain/tax/find-own-number.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import type { SheetAnswer } from '#app/ui/desk/sheet.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { CorrectionForm } from './correction-form.tsx'
import { LettersSent } from './letters-sent.tsx'
import { lettersTo, loadPerson } from './load-person.server.ts'
import { GivenMonthly } from './monthly.tsx'
import { OpenMove } from './open-move.tsx'
import { Rights } from './rights.tsx'
import { Bought, Given } from './support.tsx'
import { TaxNumber } from './tax-number.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.people.person)

export const headers = pageHeaders

/** The newest that a page shows of what somebody bought and gave. */
const limit = 100

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk, staff, by } = await admit(request, 'people.view')
  const person = await loadPerson(params.id)
  // An old address of one that was merged leads to the one who stayed.
  if (person.id !== params.id) throw redirect(`/staff/people/${person.id}`)
  const object = `supporter/${person.id}`
  await recordRead({ by, action: 'people.read', object, at: now() })
  const [move, former, orders, given, plans, number, lines, letters] = await Promise.all([
    findOpenMove({ supporterId: person.id }, now()),
    listFormerEmails(person.id),
    listOrdersOf(person.id, limit),
    listGiftsOf(person.id, { locale: desk.locale, limit }),
    listPlansOf(person.id, desk.locale),
    may(staff.role, 'tax.view') ? findOwnNumber(person.id) : undefined,
    may(staff.role, 'history.view') ? listObjectHistory(object) : undefined,
    may(staff.role, 'letters.view') ? lettersTo(person.id) : undefined,
  ])
  return deskPage({ desk, person, move, former, orders, given, plans, number, lines, letters })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'people.correct')
  const id = params.id ?? ''
  if (!(await findSupporter(id))) throw notFound()
  const form = await readForm(request)
  const read = readCorrection(form)
  const typed = typedCorrection(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const wish = { id, version: shownVersion(form), correction: read.value, by, now: now() }
  const corrected = await correctSupporter(wish)
  if (corrected.ok) return redirect(`/staff/people/${id}?done=saved`, 303)
  if (corrected.refusal === 'email_taken')
    return again({ typed, errors: { email: 'email_taken' } }, 409)
  return again({ typed, errors: {}, meanwhile: { saved: await lastSaved(`supporter/${id}`) } }, 409)
}

type Again = SheetAnswer<ReturnType<typeof typedCorrection>, SupporterErrors>

const again = deskPage<Again>

export default function Person() {
  const { desk, person, move, former, orders, given, plans, number, lines, letters } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.people
  const said: Record<string, string> = {
    saved: text.desk.saved,
    merged: text.privacy.merged,
    letter: text.plans.done.letter,
    link: say.link.done,
    link_late: say.link.late,
  }
  const done = answer ? undefined : said[desk.done ?? '']
  return (
    <Desk
      desk={desk}
      title={person.name}
      up={{ href: '/staff/people', name: say.title }}
      done={done}
    >
      <div className="desk-halves">
        <section aria-labelledby="about" className="desk-panel">
          <h2 id="about">{say.about}</h2>
          {move && <OpenMove desk={desk} move={move} />}
          <CorrectionForm desk={desk} person={person} answer={answer} />
        </section>
        <Rights desk={desk} id={person.id} former={former} />
        <GivenMonthly plans={plans} desk={desk} />
        {number && <TaxNumber number={number} desk={desk} />}
        <Given given={given} locale={desk.locale} />
        <Bought orders={orders} locale={desk.locale} />
        {lines && (
          <OwnHistory {...{ desk, lines, fields: say.fields, object: `supporter/${person.id}` }} />
        )}
      </div>
      {letters && <LettersSent {...{ desk, letters, back: `/staff/people/${person.id}` }} />}
    </Desk>
  )
}
