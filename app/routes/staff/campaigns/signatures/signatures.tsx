import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { SignatureRow } from '#app/domain/campaigns/desk/desk-list.ts'
import { listSignatures } from '#app/domain/campaigns/desk/list-signatures.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { type DeskColumn, DeskList, Pages } from '#app/ui/desk/list.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { pageHeaders } from '../../../page-headers.ts'
import { admit } from '../../admit.server.ts'
import { deskMeta, deskPage } from '../../desk-page.ts'
import { ExportLink } from '../../exports/export-link.tsx'
import { seek } from '../../seeking/seek.server.ts'
import { soughtIn } from '../../seeking/sought.server.ts'
import { partOf } from '../part-of.server.ts'
import { SignatureFilters } from './signature-filters.tsx'
import { readSignatureQuery } from './signature-query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.campaigns.signatures.title)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'signatures.view')
  const { campaign, up } = await partOf(params.id, desk.locale)
  const { searchParams } = new URL(request.url)
  const asked = readSignatureQuery(searchParams, soughtIn(request))
  const place = { locale: desk.locale, now: now(), after: searchParams.get('after') }
  const page = await listSignatures({ campaignId: campaign.id, ...asked }, place)
  const kinds = campaign.kinds.flatMap(({ id, names }) =>
    id ? [{ id, name: names[desk.locale] || names.sv }] : [],
  )
  return deskPage({ desk, up, asked, kinds, id: campaign.id, ...page })
}

export const action = seek('signatures.view')

export default function Signatures() {
  const { desk, up, asked, kinds, id, rows, next } = useLoaderData<typeof loader>()
  const { locale } = desk
  const { signatures: text, done } = staffMessages(locale).campaigns
  const at = `/staff/campaigns/${id}/signatures`
  return (
    <Desk
      {...{ desk, up, title: text.title }}
      done={desk.done === 'signature_removed' ? done.signature_removed : undefined}
      actions={<ExportLink desk={desk} permission="signatures.export" />}
    >
      <p className="measure mb-6 text-ink-soft">{text.lead}</p>
      <SignatureFilters {...{ locale, asked, kinds, at }} />
      <DeskList
        {...{ locale, rows, caption: text.title, columns: columnsOf(desk, at) }}
        keyOf={(row) => row.id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}

function columnsOf({ locale, role }: DeskFrame, at: string): DeskColumn<SignatureRow>[] {
  const { campaigns, exports } = staffMessages(locale)
  const { signatures: text } = campaigns
  const { columns } = text
  const written = { written: true }
  return [
    {
      ...{ key: 'name', heading: columns.name, names: true, ...written },
      cell: ({ name }) => name,
    },
    {
      ...{ key: 'affiliation', heading: columns.affiliation, ...written },
      cell: ({ affiliation }) => affiliation || '–',
    },
    { key: 'kind', heading: columns.kind, cell: ({ kind }) => kind },
    {
      ...{ key: 'shown', heading: columns.shown },
      cell: ({ shown }) => (shown ? exports.yes : exports.no),
    },
    ...fateOf(locale),
    ...(may(role, 'signatures.remove')
      ? [
          {
            ...{ key: 'remove', heading: columns.remove },
            cell: (row: SignatureRow) => <Removal {...{ row, locale, at }} />,
          },
        ]
      : []),
  ]
}

/** When somebody signed, and whether it counts. */
function fateOf(locale: Locale): DeskColumn<SignatureRow>[] {
  const { signatures: text } = staffMessages(locale).campaigns
  const { columns } = text
  return [
    {
      ...{ key: 'asked', heading: columns.asked, whole: true },
      cell: ({ askedAt }) => formatShortDate(askedAt, locale),
    },
    {
      ...{ key: 'state', heading: columns.state },
      cell: ({ confirmedAt }) => (confirmedAt ? text.confirmed : text.waiting),
    },
  ]
}

/** Removes one signature, as its owner asked. */
function Removal({ row, locale, at }: { row: SignatureRow; locale: Locale; at: string }) {
  const { remove, removeWho } = staffMessages(locale).campaigns.signatures
  return (
    <form method="post" action={`${at}/${row.id}/removal`}>
      <Button look="text">
        <span aria-hidden="true">{remove}</span>
        <span className="sr-only">{removeWho(row.name)}</span>
      </Button>
    </form>
  )
}
