import { plural } from '../../format.ts'
import type { taxLaw as pattern } from '../../sv/staff/tax-law.ts'

export const taxLaw: typeof pattern = {
  rules: {
    title: 'Rules and approvals',
    lead: 'The amounts are the law’s, with the day from which they hold. When the law changes a new row is added; the old one holds for its years.',
    add: 'New rule',
    columns: {
      rule: 'Rule',
      country: 'Country',
      from: 'From',
      to: 'To',
      value: 'Value',
      checked: 'Checked',
    },
    list: 'Rules',
    one: 'Rule',
    names: {
      person_gift_least: 'Least gift, person',
      person_year_least: 'Least a year with all receivers, person',
      person_basis_most: 'Most that counts a year, person',
      person_rate: 'Share, person',
      person_age_least: 'Least age at the end of the year',
      person_sum_least: 'Least a year with us, person',
      company_gift_least: 'Least gift, company',
      company_basis_most: 'Most that counts a year, company',
      company_rate: 'Share, company',
      report_deadline: 'The file must be in by',
      numbers_kept: 'Numbers are kept after the last report',
    },
    years: (count) => `${count} ${plural('en', count, { one: 'year', other: 'years' })}`,
    fields: {
      rule: 'Rule',
      country: 'Country',
      validFrom: 'Holds from',
      validTo: 'Holds to',
      value: 'Value',
      sourceUrl: 'Source',
      checkedOn: 'Checked',
    },
    hints: {
      value:
        'Amounts in kronor or kroner, shares in per cent, age and time in years, a day as month and day (01-31).',
      validTo: 'Empty until something else is decided.',
      day: '2027-01-01',
    },
    errors: {
      unknown_choice: 'Choose something from the list.',
      day_malformed: 'Write a day as 2027-01-01.',
      days_reversed: 'The end cannot be before the beginning.',
      value_malformed: 'Write a number, or a day as 01-31 for a last date.',
      address_malformed: 'Write an address that begins with https://.',
      begins_twice: 'The rule has a value from that day already.',
      known_decision: 'That decision is here already.',
    },
  },
  approvals: {
    title: 'Approvals',
    add: 'New approval',
    one: 'Approval',
    none: 'No approval. Then givers are offered nothing and no file is made.',
    columns: { decision: 'Decision', country: 'Country', from: 'From', to: 'To' },
    fields: {
      country: 'Country',
      validFrom: 'Holds from',
      validTo: 'Holds to and including',
      decisionNumber: 'Number of the decision',
    },
  },
  countries: { SE: 'Sweden', NO: 'Norway' },
  report: {
    title: 'Tax',
    about: 'Where gifts are reported, the version of the schema and whom the agency asks.',
    lead: 'This stands in the file for the tax agency.',
    fields: {
      country: 'The organisation reports to',
      schemaVersion: 'Version of the schema',
      contactName: 'Contact',
      contactTelephone: 'Telephone of the contact',
      contactEmail: 'E-mail of the contact',
    },
    hints: {
      schemaVersion: 'The Swedish Tax Agency’s, such as 12.0.',
      contactTelephone: '+46 8 123 45 67',
    },
    errors: {
      unknown_choice: 'Choose something from the list.',
      version_malformed: 'Write the version with a point, as 12.0.',
      telephone_malformed: 'Write the number with its country, as +46 8 123 45 67.',
    },
  },
}
