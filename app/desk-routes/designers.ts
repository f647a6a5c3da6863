import { route } from '@remix-run/route-config'
import { exported } from './exported.ts'

/** The makers: whom readers see, and what each has earned. */
export const designers = [
  route('staff/designers', 'routes/staff/designers/list.tsx'),
  ...exported('staff/designers'),
  route('staff/designers/:id', 'routes/staff/designers/designer.tsx', { id: 'desk-designer' }),
  route('staff/designers/:id/alias', 'routes/staff/designers/alias.tsx'),
  route('staff/designers/:id/old-addresses', 'routes/staff/designers/old-addresses.tsx'),
  route('staff/designers/:id/portrait', 'routes/staff/designers/portrait.tsx'),
  route('staff/designers/:id/drawing', 'routes/staff/designers/drawing.tsx'),
  route('staff/designers/:id/showing', 'routes/staff/designers/showing.tsx', {
    id: 'designer-showing',
  }),
  route('staff/designers/:id/hiding', 'routes/staff/designers/showing.tsx', {
    id: 'designer-hiding',
  }),
  route('staff/designers/:id/identity', 'routes/staff/designers/identity.tsx', {
    id: 'designer-identity',
  }),
  route('staff/designers/:id/opening', 'routes/staff/designers/opening.tsx', {
    id: 'designer-opening',
  }),
  route('staff/designers/:id/ledger', 'routes/staff/designers/ledger.tsx'),
  ...exported('staff/designers/:id/ledger'),
  route(
    'staff/designers/:id/payments/:payment/taking-back',
    'routes/staff/designers/taking-back.tsx',
  ),
]
