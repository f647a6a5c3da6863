import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/staff/staff.ts'
import { listLaw } from '#app/domain/tax/list-law.server.ts'
import type { TaxApproval, TaxRule } from '#app/domain/tax/rule.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { shownValue } from './rule-value.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.tax.rules.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'tax.view')
  return deskPage({ desk, ...(await listLaw()) })
}

/** The figures of the law with their days, and the organisation's approvals. */
export default function TaxRules() {
  const { desk, rules, approvals } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const text = staffMessages(locale).tax
  return (
    <Desk
      desk={desk}
      title={text.rules.title}
      up={{ href: '/staff/tax', name: text.title }}
      actions={
        may(role, 'tax.edit') && (
          <>
            <LinkButton href="/staff/tax/rules/new" look="quiet">
              {text.rules.add}
            </LinkButton>
            <LinkButton href="/staff/tax/approvals/new" look="quiet">
              {text.approvals.add}
            </LinkButton>
          </>
        )
      }
    >
      <h2 className="mb-3 text-xl">{text.approvals.title}</h2>
      <DeskList
        {...{ locale, rows: approvals, caption: text.approvals.title }}
        columns={approvalColumns(locale)}
        keyOf={({ id }) => id}
        none={text.approvals.none}
      />
      <h2 className="mb-3 mt-10 text-xl">{text.rules.list}</h2>
      <p className="measure mb-4 text-ink-soft">{text.rules.lead}</p>
      <DeskList
        {...{ locale, rows: rules, caption: text.rules.title, columns: ruleColumns(locale) }}
        keyOf={({ id }) => id}
      />
    </Desk>
  )
}

const dayIn = (locale: Locale) => (one: string) =>
  one ? formatShortDate(new Date(`${one}T12:00:00Z`), locale) : '–'

function ruleColumns(locale: Locale): DeskColumn<TaxRule>[] {
  const { rules: text, countries } = staffMessages(locale).tax
  const { columns, names } = text
  const day = dayIn(locale)
  return [
    {
      ...{ key: 'rule', heading: columns.rule, names: true },
      cell: ({ id, rule }) => <a href={`/staff/tax/rules/${id}`}>{names[rule]}</a>,
    },
    { key: 'country', heading: columns.country, cell: ({ country }) => countries[country] },
    { key: 'from', heading: columns.from, whole: true, cell: ({ validFrom }) => day(validFrom) },
    { key: 'to', heading: columns.to, whole: true, cell: ({ validTo }) => day(validTo) },
    {
      ...{ key: 'value', heading: columns.value, figures: true },
      cell: (rule) => shownValue(rule, locale),
    },
    { key: 'on', heading: columns.checked, whole: true, cell: ({ checkedOn }) => day(checkedOn) },
  ]
}

function approvalColumns(locale: Locale): DeskColumn<TaxApproval>[] {
  const { approvals: text, countries } = staffMessages(locale).tax
  const { columns } = text
  const day = dayIn(locale)
  return [
    {
      ...{ key: 'decision', heading: columns.decision, names: true, written: true },
      cell: ({ id, decisionNumber }) => <a href={`/staff/tax/approvals/${id}`}>{decisionNumber}</a>,
    },
    { key: 'country', heading: columns.country, cell: ({ country }) => countries[country] },
    { key: 'from', heading: columns.from, whole: true, cell: ({ validFrom }) => day(validFrom) },
    { key: 'to', heading: columns.to, whole: true, cell: ({ validTo }) => day(validTo) },
  ]
}
