import * as amounts from '#app/routes/staff/funds/amounts.tsx'
import * as closing from '#app/routes/staff/funds/closing.tsx'
import * as fund from '#app/routes/staff/funds/fund.tsx'
import * as funds from '#app/routes/staff/funds/list.tsx'
import * as opening from '#app/routes/staff/funds/opening.tsx'
import * as removal from '#app/routes/staff/funds/removal.tsx'
import * as gift from '#app/routes/staff/gifts/gift.tsx'
import * as list from '#app/routes/staff/gifts/list.tsx'
import * as recording from '#app/routes/staff/gifts/recording.tsx'
import * as refund from '#app/routes/staff/gifts/refund.tsx'
import * as takingBack from '#app/routes/staff/gifts/taking-back.tsx'
import { ask as askDatabase } from '#tests/make/database.ts'
import { deskSite } from '../desk-site.ts'

export { fieldsOf, type Page } from '../desk-site.ts'

/** The rooms of the gifts and the funds, as a member of staff's browser asks. */
export const ask = deskSite({
  'staff/gifts': list,
  'staff/gifts/recording': recording,
  'staff/gifts/:reference': gift,
  'staff/gifts/:reference/refund': refund,
  'staff/gifts/:reference/taking-back': takingBack,
  'staff/funds': funds,
  'staff/funds/amounts': amounts,
  'staff/funds/:id': fund,
  'staff/funds/:id/opening': opening,
  'staff/funds/:id/closing': closing,
  'staff/funds/:id/removal': removal,
})

const tables = [
  ...['donation', 'donation_refund', 'refund', 'receipt', 'letter', 'ledger_entry', 'ledger_line'],
  ...['fund', 'fund_text', 'fund_total', 'unit_cost', 'unit_cost_text', 'setting', 'history_line'],
  'supporter',
]

/** Every row of gifts, funds, books, papers and history: equal before and after means that nothing was written. */
export async function everything(url: string): Promise<string> {
  const parts = tables.map(
    (table) => `SELECT '${table}' AS name, to_jsonb(t)::text AS row FROM ${table} t`,
  )
  const rows = await askDatabase<{ name: string; row: string }>(
    url,
    `${parts.join(' UNION ALL ')} ORDER BY 1, 2`,
  )
  return JSON.stringify(rows)
}
