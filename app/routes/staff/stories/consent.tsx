import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listColleagues } from '#app/domain/staff/list-colleagues.server.ts'
import { readConsent, typedConsent } from '#app/domain/stories/consent-form.ts'
import { findStorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { ownLink } from '#app/domain/stories/own-link.ts'
import { recordConsent } from '#app/domain/stories/record-consent.server.ts'
import { parseLocale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { shownVersion } from '../shown-version.ts'
import { type ConsentAnswer, ConsentPage } from './consent-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.stories.work.consent)

export const headers = pageHeaders

async function sheetOf(id: string | undefined) {
  const sheet = isId(id) ? await findStorySheet(id) : undefined
  if (!sheet) throw notFound()
  return sheet
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'stories.view')
  const [{ row, consents }, members] = await Promise.all([sheetOf(params.id), listColleagues()])
  const { id, alias, version, state, consent } = row
  return deskPage({ desk, id, alias, version, state, current: consent?.id, consents, members })
}

const again = deskPage<ConsentAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.consent')
  const form = await readForm(request)
  const [{ row }, people] = await Promise.all([sheetOf(params.id), listColleagues()])
  const typed = typedConsent(form)
  const witnesses = people.filter(({ role }) => role !== 'disabled').map(({ id }) => id)
  const read = readConsent(typed, { now: now(), witnesses })
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const wish = { id: row.id, version: shownVersion(form), consent: read.value, by, now: now() }
  const recorded = await recordConsent(wish)
  if (!recorded.ok) return again({ typed, errors: {}, refusal: recorded.refusal }, 409)
  // Shown by this answer and never again: nothing of the link is kept but its hash.
  const tongue = parseLocale(typed.fields.slip) ?? 'sv'
  const link = ownLink(env().appUrl, tongue, recorded.value.token)
  return again({ typed, errors: {}, given: { link, locale: tongue } })
}

export default function Consent() {
  const [shown, answer] = [useLoaderData<typeof loader>(), useActionData<typeof action>()]
  return <ConsentPage shown={shown} answer={answer} />
}
