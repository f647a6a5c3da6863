import type { Processing } from './processing.ts'

const desk = ['roles', 'history'] as const

/** Every processing, by which it is called in the dictionaries. A test holds that no room, no retained kind and no table of people is without its place here. */
export const processings = {
  orders: {
    ...{ bases: ['contract', 'law'], people: ['buyers'], tables: [] },
    rooms: ['person', 'orders', 'receipts', 'withdrawals'],
    retained: ['unpaid-orders', 'order-addresses', 'receipt-names', 'withdrawals'],
    ...{ times: ['books'], recipients: ['host', 'stripe', 'resend', 'carrier'] },
    security: [...desk, 'token', 'append_only'],
  },
  gifts: {
    ...{ bases: ['contract', 'law'], people: ['givers', 'honoured'], tables: ['tribute_stop'] },
    rooms: ['person', 'gifts', 'receipts'],
    retained: ['failed-gifts', 'gift-givers', 'receipt-names'],
    ...{ times: ['books', 'card_stops'], recipients: ['host', 'stripe', 'resend'] },
    security: [...desk, 'token', 'append_only', 'sealed'],
  },
  plans: {
    ...{ bases: ['contract', 'law'], people: ['givers'], tables: [], rooms: ['plans'] },
    ...{ retained: ['ended-plans'], times: [], recipients: ['host', 'stripe', 'resend'] },
    security: [...desk, 'token', 'no_cards'],
  },
  payments: {
    ...{ bases: ['contract', 'law', 'interest'], people: ['buyers', 'givers'] },
    ...{ rooms: ['payments'], tables: ['payment_page', 'allowance'] },
    retained: ['payment-addresses', 'heard-events'],
    ...{ times: ['books', 'day_seals'], recipients: ['host', 'stripe'] },
    security: [...desk, 'no_cards', 'append_only', 'sealed'],
  },
  tax: {
    ...{ bases: ['law', 'national_number'], people: ['givers'], rooms: ['tax'], tables: [] },
    ...{ retained: [], times: ['tax_numbers'], recipients: ['host', 'tax_agency'] },
    security: [...desk, 'fresh', 'encrypted', 'token'],
  },
  newsletter: {
    ...{ bases: ['consent'], people: ['readers'], rooms: ['newsletter'], tables: ['mail_event'] },
    retained: ['unconfirmed-consents', 'ended-consents', 'suppressions'],
    ...{ times: [], recipients: ['host', 'resend'], security: [...desk, 'token', 'sealed'] },
  },
  mail: {
    ...{ bases: ['contract', 'consent'], people: ['buyers', 'givers', 'readers', 'signers'] },
    ...{ rooms: ['letters', 'address-moves'], tables: [], times: [] },
    retained: ['letter-addresses', 'address-moves'],
    ...{ recipients: ['host', 'resend'], security: [...desk, 'token'] },
  },
  signatures: {
    ...{ bases: ['consent', 'explicit_consent'], people: ['signers'], rooms: ['pledges'] },
    ...{ tables: [], retained: [], times: ['unconfirmed_signatures', 'campaign_day'] },
    ...{ recipients: ['host', 'resend', 'public'], security: [...desk, 'token', 'sealed'] },
  },
  'decision-letters': {
    ...{ bases: ['consent', 'explicit_consent'], people: ['signers', 'offices'] },
    ...{ rooms: ['decision-letters'], tables: ['recipient', 'letter_quota'], retained: [] },
    times: ['unsent_letters', 'sent_letters'],
    ...{ recipients: ['host', 'resend', 'offices'], security: [...desk, 'token', 'sealed'] },
  },
  stories: {
    ...{ bases: ['explicit_consent'], people: ['survivors'], rooms: [] },
    tables: [
      ...['story', 'story_approval', 'story_check', 'story_consent', 'story_event'],
      ...['story_picture', 'story_picture_text', 'story_text', 'story_tombstone'],
    ],
    ...{ retained: [], times: ['story_consent'], recipients: ['host', 'public'] },
    security: [...desk, 'two_people', 'token', 'tombstones'],
  },
  vault: {
    ...{ bases: ['explicit_consent', 'contract'], people: ['survivors', 'makers'], rooms: [] },
    ...{
      tables: ['vault.identity', 'vault.opening', 'vault.reading'],
      retained: [],
      times: ['identity'],
    },
    ...{ recipients: ['host'], security: [...desk, 'fresh', 'encrypted', 'apart', 'two_people'] },
  },
  makers: {
    ...{ bases: ['contract', 'law', 'consent'], people: ['makers'], rooms: [] },
    tables: [
      ...['designer', 'designer_text', 'designer_payment', 'designer_payment_back'],
      'designer_gone_alias',
    ],
    ...{ retained: [], times: ['books', 'maker'], recipients: ['host', 'public'] },
    security: [...desk, 'token', 'append_only', 'sealed'],
  },
  staff: {
    ...{ bases: ['contract', 'interest'], people: ['staff'], rooms: [] },
    tables: [
      ...['staff_member', 'staff_link', 'staff_passkey', 'staff_session', 'staff_recovery_code'],
      ...['history_line', 'history_head'],
    ],
    ...{ retained: [], times: ['staff'], recipients: ['host', 'resend'] },
    security: ['roles', 'fresh', 'history', 'sealed', 'append_only'],
  },
  rights: {
    ...{ bases: ['law'], people: ['buyers', 'givers', 'readers', 'signers'], rooms: [] },
    ...{ tables: ['erasure'], retained: [], times: ['forgotten'], recipients: ['host'] },
    security: ['roles', 'fresh', 'history', 'sealed', 'tombstones'],
  },
  logs: {
    ...{ bases: ['interest'], people: ['visitors'], rooms: [], tables: [], retained: [] },
    ...{ times: ['not_kept', 'day_seals'], recipients: ['host'], security: ['sealed'] },
  },
} as const satisfies Record<string, Processing>

export type ProcessingKind = keyof typeof processings
export const processingKinds = Object.keys(processings) as ProcessingKind[]

/** A processing as the table has it. */
export const processingOf = (kind: ProcessingKind): Processing => processings[kind]

type Program = { rooms: readonly string[]; retained: readonly string[] }

/** What the program keeps of people and no processing covers: kinds of the list by person, and of the retention clock. */
export function unrecorded({ rooms, retained }: Program): string[] {
  const rows = processingKinds.map(processingOf)
  const covered = new Set<string>(rows.flatMap((row) => [...row.rooms, ...row.retained]))
  return [...rooms, ...retained].filter((kind) => !covered.has(kind))
}
