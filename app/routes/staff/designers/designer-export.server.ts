import type { DeskDesigner } from '#app/domain/designers/desk-designer.ts'
import { listDeskDesigners } from '#app/domain/designers/list-desk-designers.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { listExport } from '../exports/list-export.ts'
import { isNarrowed, readDesignerQuery } from './designer-query.ts'

export const designers = listExport<DeskDesigner>({
  ...{ name: 'designers', permission: 'designers.export' },
  open: ({ query, sought, locale }) => {
    const asked = readDesignerQuery(query, sought)
    const { shown, hidden } = staffMessages(locale).designers
    const state = asked.shown === undefined ? undefined : asked.shown ? 'shown' : 'hidden'
    return {
      page: (after, size) => listDeskDesigners(asked, { after, size }),
      ...{ filters: { state }, filtered: isNarrowed(asked) },
      columns: [
        ['designer', ({ alias }) => alias],
        ['address', ({ slug }) => slug],
        ['stage', (row) => (row.shown ? shown : hidden)],
        ['pieces', ({ pieces }) => pieces],
        ['languages', ({ languages }) => languages],
      ],
    }
  },
})
