import type { Statements } from '#app/platform/db.server.ts'

/** Writes on the gift of a month what its plan says of who gives: the company, and whether she is ever named. */
export const takeOverGiver = (donationId: string, tx: Statements): Promise<number> =>
  tx.$executeRaw`
    UPDATE donation d SET company_name = p.company_name,
      organisation_number = p.organisation_number, anonymous = p.anonymous
    FROM plan p WHERE d.id = ${donationId}::uuid AND p.id = d.plan_id
      AND (p.anonymous OR p.company_name IS NOT NULL)`
