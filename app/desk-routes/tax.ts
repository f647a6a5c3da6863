import { route } from '@remix-run/route-config'
import { exported } from './exported.ts'

/** What the tax agency is told of gifts. */
export const tax = [
  route('staff/tax', 'routes/staff/tax/years.tsx'),
  route('staff/tax/rules', 'routes/staff/tax/rules.tsx'),
  route('staff/tax/rules/:id', 'routes/staff/tax/rule.tsx'),
  route('staff/tax/approvals/:id', 'routes/staff/tax/approval.tsx'),
  route('staff/tax/:year', 'routes/staff/tax/year.tsx'),
  route('staff/tax/:year/file', 'routes/staff/tax/file.tsx'),
  route('staff/tax/:year/files/:file', 'routes/staff/tax/file-download.ts'),
  route('staff/tax/:year/files/:file/sending', 'routes/staff/tax/sending.tsx'),
  route('staff/tax/:year/letters', 'routes/staff/tax/letters.tsx'),
  route('staff/tax/:year/lines/:line/number', 'routes/staff/tax/number.tsx'),
  route('staff/tax/:year/incomplete', 'routes/staff/tax/incomplete.tsx'),
  ...exported('staff/tax/:year/incomplete'),
]
