import type { Prisma } from '#app/platform/db/generated/client.ts'
import { approval } from '#prisma/example/tax.ts'
import { stableId } from './stable-id.ts'

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

export const approvalRow: Prisma.TaxApprovalCreateManyInput = {
  id: stableId('tax-approval', approval.decisionNumber),
  ...{ country: approval.country, decisionNumber: approval.decisionNumber },
  ...{ validFrom: dateOf(approval.validFrom), validTo: dateOf(approval.validTo) },
}
