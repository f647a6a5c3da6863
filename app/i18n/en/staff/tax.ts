import { formatNumber, plural } from '../../format.ts'
import type { tax as pattern } from '../../sv/staff/tax.ts'
import { taxLaw } from './tax-law.ts'

export const tax: typeof pattern = {
  title: 'Tax',
  lead: 'Once a year the tax agency is told what each person has given. Make the file here, see what is missing, and correct it.',
  task: (count) =>
    `${count} ${plural('en', count, { one: 'tax file', other: 'tax files' })} to make and send`,
  law: 'Rules and approvals',
  setup: 'Whom the agency asks',
  columns: { year: 'Income year', state: 'State', deadline: 'By', sent: 'Sent' },
  states: {
    going: 'The year goes on',
    not_approved: 'No approval in that year',
    open: 'No file sent',
    waits: 'File made, not sent',
    sent: 'Sent',
  },
  year: {
    title: (year) => `Tax ${year}`,
    notApproved:
      'The organisation is not approved as a receiver of gifts in this year. No file is made.',
    deadline: (day) => `The file must be with the agency by ${day}.`,
    going: 'The year goes on. A file that is made now may need correcting when it is over.',
    standing: 'As it stands now',
    people: 'Reported',
    sum: 'Sum',
    incomplete: 'Incomplete',
    toSay: 'To say in the next file',
    next: (fresh, corrected, removed) =>
      `new: ${fresh}, corrected: ${corrected}, removed: ${removed}`,
    nothing: 'All that is so has been said.',
    make: 'Make the file',
    makeWhat: 'A file that was made and not sent is replaced. Specification numbers stay.',
    files: 'Files',
    noFiles: 'No file has been made.',
    file: { made: 'Made', says: 'Says', checked: 'Checked', sent: 'Sent', hash: 'Checksum' },
    lines: (count, sum) =>
      `${formatNumber(count, 'en')} ${plural('en', count, { one: 'statement', other: 'statements' })}, ${sum}`,
    validation: {
      valid: 'Checked against the agency’s schema, without a remark.',
      invalid: 'The schema does not accept it, so it must not be sent.',
      not_validated:
        'Not validated: the agency’s schema is not, or not the whole of it, in the folder xsd among the data. Lay it there and make the file again, or check it in the agency’s own service.',
    },
    missing: (names) => `Missing in the folder: ${names}.`,
    notSent: 'Not sent',
    forgotten: 'The numbers in the file have been forgotten.',
    take: 'Download the file',
    takeWhat: 'It is full of personal numbers. The history says that you took it.',
    send: 'It has been sent',
    sendWhat:
      'Press when the file has been handed in. After that it cannot be changed, only corrected by a new one.',
    said: 'Statements in the latest file',
    saidColumns: {
      spec: 'Specification',
      kind: 'Kind',
      last: 'Ends in',
      amount: 'Amount',
      status: 'Says',
    },
    statuses: { new: 'New', corrected: 'Corrected', removed: 'Removed' },
    readNumber: 'Read the number',
    letters: 'Yearly statements by letter',
    lettersWhat: (count) =>
      `A letter to each of ${count} givers, with a link to the yearly statement. No number and no amount is in it. Each gets it once a year, however often you press.`,
    lettersNone: 'Nobody gave in this year.',
    lettersEarly: 'The letters go when the year is over.',
    lettersStart: 'Send the yearly statements',
    lettersProgress: (sent, all) => `${sent} of ${all} letters sent`,
    lettersFailed: (count) => `${count} could not be sent; they are among the letters.`,
  },
  history: {
    lines: 'Statements',
    fileHash: 'Checksum of the file',
    letters: 'Letters',
    specNo: 'Specification',
  },
  kinds: {
    personnummer: 'Swedish personal number',
    samordningsnummer: 'Swedish coordination number',
    fodselsnummer: 'Fødselsnummer',
    d_nummer: 'D-nummer',
    organisation: 'Organisation number',
  },
  incomplete: {
    title: (year) => `Incomplete ${year}`,
    lead: 'Gifts that would count but cannot be reported as they are. They are not in the file.',
    columns: { giver: 'Giver', reason: 'What is missing', sum: 'Sum', gifts: 'Gifts' },
    reason: 'Reason',
    reasons: {
      number_missing: 'No personal number',
      unreachable: 'No e-mail address',
      company_number_missing: 'Company without its number',
      partnership: 'Partnership',
      address_missing: 'Coordination number without an address',
      number_foreign: 'Number of another country',
      under_age: 'Too young in that year',
      currency: 'Another currency',
    },
    todo: {
      number_missing: 'Send the yearly statement: it says how to leave the number. Press nobody.',
      unreachable:
        'The giver has no page on which to leave her number. If she wants the tax relief: ask for her e-mail address, take the gift back and record it anew with the address.',
      company_number_missing: 'Ask the company for its number.',
      partnership: 'Nothing: a partnership has no right to the tax relief.',
      address_missing:
        'The Swedish Tax Agency wants a name and an address beside a coordination number. Ask the giver to write them on her own page, under Tax; the way there is in each receipt letter. Her gifts are then reported by themselves.',
      number_foreign: 'Cannot be reported here. The giver enters the amount herself.',
      under_age: 'Nothing: the gift gives no tax relief.',
      currency: 'Nothing: only gifts in the country’s own currency are reported.',
    },
    none: 'Nothing is missing.',
  },
  number: {
    title: 'A number',
    lead: 'The whole number is shown, and the history says that you have read it. Read it only when a statement must be checked.',
    read: 'Show the number',
    shown: 'The number',
    gone: 'The number has been forgotten.',
  },
  ...taxLaw,
  done: {
    made: 'The file is made.',
    sent: 'The file counts as sent.',
    letters: 'The yearly statements are ordered.',
    not_approved: 'There is no approval for that year.',
    nothing_to_say: 'There is nothing new to say.',
    contact_missing: 'First write whom the agency is to ask.',
    organisation_number:
      'The organisation number does not fit the country. Correct it in the settings.',
    sent_meanwhile: 'Somebody sent a file while this one was made. Make it again.',
    schema_unreadable:
      'The schema in the folder xsd cannot be read, so no file was made. Fetch the agency’s schema again, or remove it and make the file again.',
    sent_before: 'It was sent before.',
    invalid: 'The schema does not accept the file, so it cannot count as sent.',
    gone: 'A newer file has taken its place.',
    year_going: 'The year is not over.',
  },
}
