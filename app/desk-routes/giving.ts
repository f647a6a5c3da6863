import { route } from '@remix-run/route-config'
import { exported } from './exported.ts'

/** Gifts and funds. */
export const giving = [
  route('staff/gifts', 'routes/staff/gifts/list.tsx'),
  ...exported('staff/gifts'),
  route('staff/gifts/recording', 'routes/staff/gifts/recording.tsx'),
  route('staff/gifts/:reference', 'routes/staff/gifts/gift.tsx'),
  route('staff/gifts/:reference/receipt', 'routes/staff/gifts/receipt.tsx'),
  route('staff/gifts/:reference/refund', 'routes/staff/gifts/refund.tsx'),
  route('staff/gifts/:reference/repayment', 'routes/staff/gifts/repayment.tsx'),
  route('staff/gifts/:reference/taking-back', 'routes/staff/gifts/taking-back.tsx'),
  route('staff/gifts/:reference/attention', 'routes/staff/gifts/attention.tsx'),

  route('staff/plans', 'routes/staff/plans/list.tsx'),
  ...exported('staff/plans'),
  route('staff/plans/:reference', 'routes/staff/plans/plan.tsx'),
  route('staff/plans/:reference/pausing', 'routes/staff/plans/pausing.tsx'),
  route('staff/plans/:reference/resuming', 'routes/staff/plans/resuming.tsx'),
  route('staff/plans/:reference/stopping', 'routes/staff/plans/stopping.tsx'),
  route('staff/plans/:reference/link', 'routes/staff/plans/link.tsx'),
  route('staff/plans/:reference/attention', 'routes/staff/plans/attention.tsx'),

  route('staff/funds', 'routes/staff/funds/list.tsx'),
  ...exported('staff/funds'),
  route('staff/funds/amounts', 'routes/staff/funds/amounts.tsx'),
  route('staff/funds/:id', 'routes/staff/funds/fund.tsx'),
  route('staff/funds/:id/opening', 'routes/staff/funds/opening.tsx'),
  route('staff/funds/:id/closing', 'routes/staff/funds/closing.tsx'),
  route('staff/funds/:id/removal', 'routes/staff/funds/removal.tsx'),
]
