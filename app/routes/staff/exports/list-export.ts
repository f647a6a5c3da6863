import type { Permission } from '#app/domain/staff/permissions.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type StaffMessages, staffMessages } from '#app/i18n/staff-messages.ts'
import type { Cell } from '#app/platform/csv/csv-text.server.ts'
import type { ListPage } from '#app/values/cursor.ts'

/** A list that leaves the desk as CSV; its key in the dictionaries. */
export type ListName = keyof StaffMessages['exports']['lists']

/** A column: its heading in the dictionaries, and what stands in it. Amounts as plain decimals, instants as dates. */
export type ExportColumn<Row> = readonly [
  heading: keyof StaffMessages['exports']['columns'],
  cell: (row: Row) => Cell | Date,
]

export type ExportAsk = {
  query: URLSearchParams
  /** What was searched for among people, as it was typed. */
  sought: string
  params: Readonly<Record<string, string | undefined>>
  locale: Locale
}

/** What a list's own address asks for, read by the list's own reader. */
export type Opened<Row> = {
  columns: readonly ExportColumn<Row>[]
  /** A page of the list, so long, after a cursor: the list's own verb. */
  page: (after: string | null, size: number) => Promise<ListPage<Row>>
  /** What it is narrowed to by closed choices, as the history keeps it. */
  filters: Record<string, string | undefined>
  /** Narrowed in any way, free words too. */
  filtered: boolean
}

type Wish<Row> = {
  name: ListName
  permission: Permission
  /** Undefined when the address names nothing. */
  open: (ask: ExportAsk) => Opened<Row> | undefined | Promise<Opened<Row> | undefined>
}

/** A list as its export's doors know it, whatever its rows are. */
export type ListExport = {
  name: ListName
  permission: Permission
  open: (ask: ExportAsk) => Promise<OpenedExport | undefined>
}

export type OpenedExport = {
  header: string[]
  page: (after: string | null, size: number) => Promise<ListPage<Cell[]>>
  filters: Record<string, string>
  filtered: boolean
}

/** Makes a list one that can be exported. */
export const listExport = <Row>({ name, permission, open }: Wish<Row>): ListExport => ({
  ...{ name, permission },
  open: async (ask) => {
    const opened = await open(ask)
    return opened && written(opened, ask.locale)
  },
})

function written<Row>({ columns, page, ...opened }: Opened<Row>, locale: Locale): OpenedExport {
  const { columns: headings } = staffMessages(locale).exports
  const cells = (row: Row): Cell[] => columns.map(([, cell]) => plain(cell(row)))
  const filters = Object.entries(opened.filters).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  return {
    header: columns.map(([heading]) => headings[heading]),
    page: async (after, size) => {
      const { rows, next } = await page(after, size)
      return { rows: rows.map(cells), next }
    },
    ...{ filters: Object.fromEntries(filters), filtered: opened.filtered },
  }
}

const plain = (cell: Cell | Date): Cell => (cell instanceof Date ? cell.toISOString() : cell)
