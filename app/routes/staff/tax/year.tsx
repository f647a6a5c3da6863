import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { countYearLetters } from '#app/domain/tax/count-year-letters.server.ts'
import { findYear } from '#app/domain/tax/find-year.server.ts'
import { listSaidLines } from '#app/domain/tax/list-said.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { askedYear } from './asked-year.server.ts'
import { YearPage } from './year-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.tax.year.title(data?.standing.year ?? 0))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'tax.view')
  const year = askedYear(params)
  const after = new URL(request.url).searchParams.get('after')
  const standing = await findYear(year, now())
  const [newest] = standing.deliveries
  const [said, letters, lines] = await Promise.all([
    newest ? listSaidLines(newest.id, after) : { rows: [], next: undefined },
    countYearLetters(year),
    listObjectHistory(`tax-year/${year}`),
  ])
  return deskPage({ desk, standing, said, letters, lines })
}

/** A year: what would be reported, what is missing, the files, and the letters to givers. */
export default function TaxYear() {
  return <YearPage {...useLoaderData<typeof loader>()} />
}
