import * as again from '#app/routes/staff/letters/again.tsx'
import * as letters from '#app/routes/staff/letters/list.tsx'
import * as address from '#app/routes/staff/orders/address.tsx'
import * as labels from '#app/routes/staff/orders/address-labels.tsx'
import * as attention from '#app/routes/staff/orders/attention.tsx'
import * as cancellation from '#app/routes/staff/orders/cancellation.tsx'
import * as fulfilment from '#app/routes/staff/orders/fulfilment.tsx'
import * as fulfilments from '#app/routes/staff/orders/fulfilments.tsx'
import * as list from '#app/routes/staff/orders/list.tsx'
import * as notes from '#app/routes/staff/orders/notes.tsx'
import * as order from '#app/routes/staff/orders/order.tsx'
import * as packing from '#app/routes/staff/orders/packing-lists.tsx'
import * as refund from '#app/routes/staff/orders/refund.tsx'
import * as repayment from '#app/routes/staff/orders/repayment.tsx'
import * as undoing from '#app/routes/staff/orders/undoing.tsx'
import * as acceptance from '#app/routes/staff/withdrawals/acceptance.tsx'
import * as withdrawals from '#app/routes/staff/withdrawals/list.tsx'
import * as match from '#app/routes/staff/withdrawals/order.tsx'
import * as refusal from '#app/routes/staff/withdrawals/refusal.tsx'
import { deskSite } from '../desk-site.ts'

export { fieldsOf, type Page } from '../desk-site.ts'

/** The room of the orders and its neighbours, as a member of staff's browser asks. */
export const ask = deskSite({
  'staff/orders': list,
  'staff/orders/packing-lists': packing,
  'staff/orders/address-labels': labels,
  'staff/orders/fulfilments': fulfilments,
  'staff/orders/fulfilments/undoing': undoing,
  'staff/orders/:reference': order,
  'staff/orders/:reference/fulfilment': fulfilment,
  'staff/orders/:reference/cancellation': cancellation,
  'staff/orders/:reference/refund': refund,
  'staff/orders/:reference/repayment': repayment,
  'staff/orders/:reference/notes': notes,
  'staff/orders/:reference/address': address,
  'staff/orders/:reference/attention': attention,
  'staff/withdrawals': withdrawals,
  'staff/withdrawals/:id/order': match,
  'staff/withdrawals/:id/acceptance': acceptance,
  'staff/withdrawals/:id/refusal': refusal,
  'staff/letters': letters,
  'staff/letters/:id/again': again,
})
