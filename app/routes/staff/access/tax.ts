import { type AccessRows, exported } from './row.ts'

/** What the tax agency is told of gifts. A file, and a number in full, ask for a fresh proof of who takes them. */
export const tax = {
  'staff/tax': { read: 'tax.view' },
  'staff/tax/rules': { read: 'tax.view' },
  'staff/tax/rules/:id': { read: 'tax.view', write: 'tax.edit' },
  'staff/tax/approvals/:id': { read: 'tax.view', write: 'tax.edit' },
  'staff/tax/:year': { read: 'tax.view' },
  'staff/tax/:year/file': { write: 'tax.file' },
  'staff/tax/:year/files/:file': { read: 'tax.file', fresh: 'read' },
  'staff/tax/:year/files/:file/sending': { write: 'tax.file' },
  'staff/tax/:year/letters': { write: 'tax.letters' },
  'staff/tax/:year/lines/:line/number': { read: 'tax.number', write: 'tax.number', fresh: 'both' },
  'staff/tax/:year/incomplete': { read: 'tax.view' },
  ...exported('staff/tax/:year/incomplete', 'tax.export'),
} as const satisfies AccessRows
