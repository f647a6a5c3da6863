import { type Db, db, type Statements, type Tx } from '#app/platform/db.server.ts'
import type { TaxApproval, TaxApprovalContent, TaxRule, TaxRuleContent } from './rule.ts'

/** Every rule of tax law that is kept, those of a country together, the latest of each first. */
export const listRuleRows = (on: Statements = db()): Promise<TaxRule[]> =>
  on.$queryRaw`
    SELECT id, rule, country, to_char(valid_from, 'YYYY-MM-DD') AS "validFrom",
      coalesce(to_char(valid_to, 'YYYY-MM-DD'), '') AS "validTo", value, source_url AS "sourceUrl",
      to_char(checked_on, 'YYYY-MM-DD') AS "checkedOn", version
    FROM tax_rule ORDER BY country DESC, rule, valid_from DESC`

/** Every approval that is kept, the latest first. */
export const listApprovalRows = (on: Statements = db()): Promise<TaxApproval[]> =>
  on.$queryRaw`
    SELECT id, country, to_char(valid_from, 'YYYY-MM-DD') AS "validFrom",
      to_char(valid_to, 'YYYY-MM-DD') AS "validTo", decision_number AS "decisionNumber", version
    FROM tax_approval ORDER BY valid_from DESC, country DESC, decision_number`

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

const ruleColumns = ({ validFrom, validTo, checkedOn, ...content }: TaxRuleContent) => ({
  ...{ ...content, validFrom: dateOf(validFrom), checkedOn: dateOf(checkedOn) },
  validTo: validTo ? dateOf(validTo) : null,
})
const approvalColumns = ({ validFrom, validTo, ...content }: TaxApprovalContent) => ({
  ...{ ...content, validFrom: dateOf(validFrom), validTo: dateOf(validTo) },
})

/** Writes a new rule. Throws where the same rule of that country begins on that day already. */
export const insertRule = (id: string, content: TaxRuleContent, tx: Tx) =>
  tx.taxRule.create({ data: { id, ...ruleColumns(content) }, select: { id: true } })

/** Writes a new approval. Throws where that decision is kept already. */
export const insertApproval = (id: string, content: TaxApprovalContent, tx: Tx) =>
  tx.taxApproval.create({ data: { id, ...approvalColumns(content) }, select: { id: true } })

type Shown = { id: string; version: number }

/** Writes a rule from the version that was shown; false when somebody else has changed it since. */
export async function updateRule({ id, version }: Shown, content: TaxRuleContent, tx: Tx) {
  const data = { ...ruleColumns(content), version: { increment: 1 } }
  return (await tx.taxRule.updateMany({ where: { id, version }, data })).count === 1
}

/** The same of an approval. */
export async function updateApproval({ id, version }: Shown, content: TaxApprovalContent, tx: Tx) {
  const data = { ...approvalColumns(content), version: { increment: 1 } }
  return (await tx.taxApproval.updateMany({ where: { id, version }, data })).count === 1
}

/** How a Swedish or Norwegian file's country and version stand in the settings. */
export const findLaw = async (on: Db | Statements = db()) => ({
  rules: await listRuleRows(on),
  approvals: await listApprovalRows(on),
})
