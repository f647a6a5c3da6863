import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawStatement } from '#app/domain/tax/draw-statement.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { attachmentHeaders } from '#app/platform/http/attachment.ts'
import { localeOf } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { statementAt } from './statement-door.server.ts'

/** A giver's yearly statement as a file to keep. */
export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const statement = await statementAt(params, locale)
  const body = await drawStatement(statement, locale, now())
  const { file } = messages(locale).tax.statement
  return new Response(new Uint8Array(body), {
    headers: {
      ...attachmentHeaders(`${file}-${statement.year}.pdf`, 'application/pdf'),
      ...privatePage,
      'Content-Length': String(body.length),
    },
  })
}
