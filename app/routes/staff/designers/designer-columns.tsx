import type { DeskDesigner } from '#app/domain/designers/desk-designer.ts'
import { may } from '#app/domain/staff/staff.ts'
import { locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { DeskColumn } from '#app/ui/desk/list.tsx'

/** Who she is called, whether readers see her, and the way to her money for whoever may see that. */
export function designerColumns({ locale, role }: DeskFrame): DeskColumn<DeskDesigner>[] {
  const { designers: text } = staffMessages(locale)
  const { columns } = text
  const ledger: DeskColumn<DeskDesigner> = {
    ...{ key: 'ledger', heading: text.toLedger },
    cell: ({ id, alias }) => (
      <a href={`/staff/designers/${id}/ledger`} aria-label={`${text.toLedger}: ${alias}`}>
        {text.toLedger}
      </a>
    ),
  }
  return [
    {
      ...{ key: 'alias', heading: columns.alias, names: true },
      cell: ({ id, alias }) => <a href={`/staff/designers/${id}`}>{alias}</a>,
    },
    {
      ...{ key: 'state', heading: columns.state },
      cell: ({ shown }) => (shown ? text.shown : text.hidden),
    },
    { key: 'pieces', heading: columns.pieces, figures: true, cell: ({ pieces }) => pieces },
    {
      ...{ key: 'languages', heading: columns.languages, figures: true },
      cell: ({ languages }) => `${languages}/${locales.length}`,
    },
    ...(may(role, 'designers.ledger') ? [ledger] : []),
  ]
}
