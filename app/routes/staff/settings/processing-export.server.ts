import { listProcessings } from '#app/domain/privacy/list-processings.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { listExport } from '../exports/list-export.ts'
import { processingInWords } from './processing-words.ts'

type InWords = ReturnType<typeof processingInWords>

/** The record of processing as a file: a line for each, its sentences below each other in the cell. */
export const processing = listExport<InWords>({
  ...{ name: 'processing', permission: 'settings.view' },
  open: ({ locale }) => ({
    page: async () => {
      const rows = await listProcessings(now())
      return { rows: rows.map((row) => processingInWords(row, locale)), next: undefined }
    },
    ...{ filters: {}, filtered: false },
    columns: [
      ['processing', ({ name }) => name],
      ['purpose', ({ purpose }) => purpose.join('\n')],
      ['basis', ({ basis }) => basis.join('\n')],
      ['people', ({ people }) => people.join('\n')],
      ['data', ({ data }) => data.join('\n')],
      ['recipients', ({ recipients }) => recipients.join('\n')],
      ['transfer', ({ transfer }) => transfer.join('\n')],
      ['kept', ({ kept }) => kept.join('\n')],
      ['security', ({ security }) => security.join('\n')],
    ],
  }),
})
