import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import type { TaxReportSetting } from '#app/domain/organisation/tax-report.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { allotLines } from './allot-lines.server.ts'
import { listDeliveries, lockYear } from './delivery-store.server.ts'
import { norwegianFile, norwegianSchema } from './norwegian-file.ts'
import { reckonReport, type YearReport } from './reckon-report.server.ts'
import type { FileLine, LineStatus } from './report.ts'
import type { MakeRefusal, NumberedLine, Sender } from './report-file.ts'
import { isApprovedIn, type TaxCountry } from './rule.ts'
import { findLaw } from './store.server.ts'
import { swedishFile, swedishSchema } from './swedish-file.ts'

export type PreparedFile = {
  country: TaxCountry
  schemaVersion: string
  /** The file of the agency's that it is held against. */
  schema: string
  xml: string
  lines: { lineId: string; status: LineStatus; amount: number }[]
  /** How many files of the year had been sent when it was written. */
  sentBefore: number
}

const digitsOf = { SE: /^\d{10}$/, NO: /^\d{9}$/ }

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' },
})

/** Writes a year's file as its gifts stand now, and gives each number in it its specification number for good. */
export async function prepareFile({
  year,
  now,
}: {
  year: number
  now: Date
}): Promise<Outcome<PreparedFile, MakeRefusal>> {
  const setting = await findTaxReport()
  const { approvals } = await findLaw()
  if (!isApprovedIn(approvals, setting.country, year)) return refused('not_approved')
  const sender = await senderOf(setting)
  if (!sender.ok) return sender
  return transaction(async (tx) => {
    const { country, schemaVersion } = setting
    await lockYear({ country, year }, tx)
    const report = await reckonReport(year, { on: tx })
    const said = linesOf(report)
    if (said.length === 0) return refused('nothing_to_say')
    const lines = await allotLines({ ...report, year, said }, tx)
    const sent = (await listDeliveries({ country, year }, tx)).filter(({ sentAt }) => sentAt)
    const madeAt = stockholm.format(now).replace(' ', 'T')
    const content = { year, sender: sender.value, schemaVersion, madeAt, lines }
    return done({
      ...{ country, schemaVersion, sentBefore: sent.length, lines: lines.map(asSaid) },
      schema: country === 'SE' ? swedishSchema(schemaVersion) : norwegianSchema,
      xml: country === 'SE' ? swedishFile(content) : norwegianFile(content),
    })
  })
}

async function senderOf(setting: TaxReportSetting): Promise<Outcome<Sender, MakeRefusal>> {
  const { country, contactName: name, contactTelephone: telephone, contactEmail: email } = setting
  const organisation = await findOrganisation('sv')
  const number = organisation.number.replace(/\D/g, '')
  if (!digitsOf[country].test(number)) return refused('organisation_number')
  if (!name || !telephone || !email) return refused('contact_missing')
  return done({ number, name: organisation.name, contact: { name, telephone, email } })
}

/** Sweden is told what has changed. A Norwegian delivery says everything again once anything has. */
function linesOf({ country, lines, next }: YearReport): FileLine[] {
  if (country === 'SE' || next.length === 0) return next
  const changed = new Map(next.map((line) => [line.seal, line]))
  const again = lines.map(
    ({ gifts: _, ...line }): FileLine => ({
      ...(changed.get(line.seal) ?? { ...line, status: 'corrected' }),
    }),
  )
  return [...again, ...next.filter(({ status }) => status === 'removed')]
}

const asSaid = ({ lineId, status, amount }: NumberedLine) => ({ lineId, status, amount })
