import { listSupporters } from '#app/domain/supporters/list-supporters.server.ts'
import type { Supporter } from '#app/domain/supporters/supporter.ts'
import { listExport } from '../exports/list-export.ts'

export const people = listExport<Supporter>({
  ...{ name: 'people', permission: 'people.export' },
  open: ({ sought: words }) => {
    return {
      page: (after, size) => listSupporters(words, after, size),
      ...{ filters: {}, filtered: words !== '' },
      columns: [
        ['name', ({ name }) => name],
        ['email', ({ email }) => email],
        ['language', ({ locale }) => locale],
        ['since', ({ createdAt }) => createdAt],
        ['id', ({ id }) => id],
      ],
    }
  },
})
