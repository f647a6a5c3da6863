import { recordExport } from '#app/domain/history/record-export.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { csvResponse } from '#app/platform/csv/csv-response.server.ts'
import { csvText } from '#app/platform/csv/csv-text.server.ts'
import { eachListed } from '#app/platform/csv/each-listed.server.ts'
import { onLeanHeap } from '#app/platform/lean-heap.server.ts'
import { legalDate } from '#app/values/period.ts'
import { notFound } from '../../frame.server.ts'
import { type Admitted, admit } from '../admit.server.ts'
import { readSought } from '../seeking/sought.server.ts'
import type { ListExport, OpenedExport } from './list-export.ts'
import { lists } from './lists.server.ts'

type Door = { request: Request; params: Readonly<Record<string, string | undefined>> }

export type ExportDoor = Admitted & { list: ListExport; opened: OpenedExport; back: string }

/** Lets somebody in who may take this list out and has just proved who she is. Throws 404 when the address names none. */
export async function exportDoor({ request, params }: Door): Promise<ExportDoor> {
  const { pathname, searchParams: query } = new URL(request.url)
  const home = pathname.replace(/\.data$/, '').replace(/\/export(\/file)?$/, '')
  const list = listAt(home)
  if (!list) throw notFound()
  const admitted = await admit(request, list.permission, { fresh: true })
  const sought = readSought(query)
  // What can be read no more would be a file of everybody.
  if (sought === undefined) throw notFound()
  const opened = await list.open({ query, sought, params, locale: admitted.staff.locale })
  if (!opened) throw notFound()
  const narrowed = query.toString()
  return { ...admitted, list, opened, back: narrowed ? `${home}?${narrowed}` : home }
}

/** The list whose address this is; a word with a colon stands for any. */
function listAt(path: string): ListExport | undefined {
  const words = path.split('/').slice(1)
  const fits = (pattern: string) => {
    const parts = pattern.split('/')
    return (
      parts.length === words.length &&
      parts.every((part, at) => part.startsWith(':') || part === words[at])
    )
  }
  return Object.entries(lists).find(([pattern]) => fits(pattern))?.[1]
}

/** So many rows are held at a time. */
const rowsAtOnce = 500

/** The list as a file, written as it is taken; first the history is told of it. */
export async function exportFile({ list, opened, by, staff }: ExportDoor): Promise<Response> {
  const { name } = list
  const at = now()
  const called = staffMessages('sv').exports.lists[name]
  await recordExport({ by, list: name, called, filters: opened.filters, at })
  const rows = onLeanHeap(eachListed((after) => opened.page(after, rowsAtOnce)))
  const file = `${staffMessages(staff.locale).exports.files[name]}-${legalDate(at)}.csv`
  return csvResponse(file, csvText(opened.header, rows, { mark: true }))
}
