import { campaigns } from '../campaigns/campaign-export.server.ts'
import { signatures } from '../campaigns/signatures/signature-export.server.ts'
import { designers } from '../designers/designer-export.server.ts'
import { designerLedger } from '../designers/ledger-export.server.ts'
import { facts } from '../facts/fact-export.server.ts'
import { funds } from '../funds/fund-export.server.ts'
import { gifts } from '../gifts/gift-export.server.ts'
import { helpLines } from '../help/line-export.server.ts'
import { letters } from '../letters/letter-export.server.ts'
import { members } from '../members/member-export.server.ts'
import { orders } from '../orders/order-export.server.ts'
import { history } from '../people/history-export.server.ts'
import { people } from '../people/people-export.server.ts'
import { plans } from '../plans/plan-export.server.ts'
import { products } from '../products/product-export.server.ts'
import { stock } from '../products/stock-export.server.ts'
import { processing } from '../settings/processing-export.server.ts'
import { stories } from '../stories/story-export.server.ts'
import { taxIncomplete } from '../tax/incomplete-export.server.ts'
import { withdrawals } from '../withdrawals/withdrawal-export.server.ts'
import type { ListExport } from './list-export.ts'

/** Every list that can leave the desk as CSV, by its address. Below each lie `export`, a page that says what will come, and `export/file`. */
export const lists: Record<string, ListExport> = {
  'staff/orders': orders,
  'staff/withdrawals': withdrawals,
  'staff/letters': letters,
  'staff/gifts': gifts,
  'staff/plans': plans,
  'staff/funds': funds,
  'staff/tax/:year/incomplete': taxIncomplete,
  'staff/facts': facts,
  'staff/campaigns': campaigns,
  'staff/campaigns/:id/signatures': signatures,
  'staff/stories': stories,
  'staff/help': helpLines,
  'staff/products': products,
  'staff/products/:id/stock': stock,
  'staff/designers': designers,
  'staff/designers/:id/ledger': designerLedger,
  'staff/people': people,
  'staff/history': history,
  'staff/members': members,
  'staff/settings/processing': processing,
}
