import type { PersonRoom } from '#app/domain/privacy/person-room.ts'
import { countOpen, listWithdrawalRows } from './person-store.server.ts'

/** Somebody's statements that she withdraws: proof of what she said and when, kept for three years whatever else is forgotten. */
export const withdrawalsOfPerson: PersonRoom = {
  kind: 'withdrawals',
  tables: ['withdrawal'],
  tell: async ({ emails }, after, limit) =>
    (await listWithdrawalRows({ emails, after, limit })).map(({ submittedAt, ...row }) => ({
      ...row,
      submittedAt: submittedAt.toISOString(),
    })),
  whyNot: async ({ emails }) => ((await countOpen(emails)) > 0 ? ['withdrawal_open'] : []),
}
