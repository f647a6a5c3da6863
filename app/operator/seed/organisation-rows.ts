import { cardFeesSetting } from '#app/domain/organisation/card-fees.ts'
import {
  type OrganisationRecord,
  organisationSetting,
} from '#app/domain/organisation/organisation.ts'
import { taxReportSetting } from '#app/domain/organisation/tax-report.ts'
import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { cardFees, suggestedAmounts } from '#prisma/example/giving.ts'
import { legalPages } from '#prisma/example/legal.ts'
import { organisation } from '#prisma/example/organisation.ts'
import { taxReport } from '#prisma/example/tax.ts'

const { street, postcode, town } = organisation.address

const record: OrganisationRecord = {
  name: organisation.name,
  shortName: organisation.shortName,
  number: organisation.organisationNumber,
  vatNumber: organisation.vatNumber,
  address: [street, `${postcode} ${town}`],
  email: organisation.email,
  telephone: organisation.telephone,
  website: organisation.website,
  purpose: organisation.purpose,
}

/** The row whose presence says that there is an organisation, so that the example never mixes with a real one. */
export const organisationRow: Prisma.SettingCreateManyInput = {
  name: organisationSetting,
  value: record,
}

export const settingRows: Prisma.SettingCreateManyInput[] = [
  { name: 'suggested_amounts', value: suggestedAmounts },
  { name: cardFeesSetting, value: cardFees },
  { name: taxReportSetting, value: taxReport },
]

export const pageRows: Prisma.PageCreateManyInput[] = Object.entries(legalPages).flatMap(
  ([slug, page]) =>
    locales.map((locale) => ({
      slug,
      locale,
      title: page[locale].title,
      content: page[locale].sections as unknown as Prisma.InputJsonArray,
    })),
)
