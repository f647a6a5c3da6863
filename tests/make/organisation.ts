import {
  type OrganisationRecord,
  organisationSetting,
} from '#app/domain/organisation/organisation.ts'
import { db } from '#app/platform/db.server.ts'

const record: OrganisationRecord = {
  name: { sv: 'Stiftelsen Prov', nb: 'Stiftelsen Prøve', en: 'Trial Foundation' },
  shortName: 'Prov',
  number: '802000-0000',
  vatNumber: 'SE802000000001',
  address: ['Provgatan 1', '000 00 Provstad'],
  email: 'hej@prov.example',
  telephone: '+46846500400',
  website: 'https://prov.example',
  purpose: { sv: 'Vi provar.', nb: 'Vi prøver.', en: 'We try.' },
}

/** Somebody to issue receipts. Made once, however often it is asked for. */
export async function makeOrganisation(): Promise<OrganisationRecord> {
  await db().setting.createMany({
    data: { name: organisationSetting, value: record },
    skipDuplicates: true,
  })
  return record
}
