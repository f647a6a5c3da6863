import * as taxReport from '#app/routes/staff/settings/tax-report.tsx'
import * as approval from '#app/routes/staff/tax/approval.tsx'
import * as file from '#app/routes/staff/tax/file.tsx'
import * as download from '#app/routes/staff/tax/file-download.ts'
import * as incomplete from '#app/routes/staff/tax/incomplete.tsx'
import * as letters from '#app/routes/staff/tax/letters.tsx'
import * as number from '#app/routes/staff/tax/number.tsx'
import * as rule from '#app/routes/staff/tax/rule.tsx'
import * as rules from '#app/routes/staff/tax/rules.tsx'
import * as sending from '#app/routes/staff/tax/sending.tsx'
import * as year from '#app/routes/staff/tax/year.tsx'
import * as years from '#app/routes/staff/tax/years.tsx'
import { deskSite } from '../desk-site.ts'

/** The tax room and its setting, as a member of staff's browser asks. */
export const ask = deskSite({
  'staff/tax': years,
  'staff/tax/rules': rules,
  'staff/tax/rules/:id': rule,
  'staff/tax/approvals/:id': approval,
  'staff/tax/:year': year,
  'staff/tax/:year/file': file,
  'staff/tax/:year/files/:file': download,
  'staff/tax/:year/files/:file/sending': sending,
  'staff/tax/:year/letters': letters,
  'staff/tax/:year/lines/:line/number': number,
  'staff/tax/:year/incomplete': incomplete,
  'staff/settings/tax-report': taxReport,
})
