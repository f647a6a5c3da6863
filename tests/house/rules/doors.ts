import { importsOf } from '../imports.ts'
import { roomOf } from '../places.ts'
import { faultAt, type Rule } from '../source.ts'

/** The doors between rooms, each with what it is for. A new one is a decision; nobody imports `checkout`. */
export const doors: Record<string, Record<string, string>> = {
  basket: { catalogue: 'prices and counts what is in it' },
  catalogue: { designers: 'shows whose hand a piece is' },
  checkout: {
    basket: 'sells what is in it',
    catalogue: 'gives the stock of one that is not paid back',
    orders: 'places and settles them',
    donations: 'settles them: one payment door for both',
    payments: 'opens, follows and ends them',
    plans: 'settles their months: the same payment door',
    ledger: 'books what was paid, in the same transaction',
    receipts: 'issues the receipt and owes the letter, in the same transaction',
    organisation: 'prints the issuer on the receipt',
    supporters: 'remembers who bought or gave',
    withdrawals: 'closes the one whose money has gone back',
  },
  designers: {
    stories: 'searches what is said of one as a story is, and asks whether her alias is told under',
    vault: 'searches for what must not be known',
    ledger: 'books what she is paid, and asks it what she has earned',
  },
  campaigns: {
    facts: 'cites them, and makes a report and a media kit of them',
    receipts: 'owes signers their letters, and forgets them',
    organisation: 'signs what it hands out with its name',
    catalogue: 'lays its drawn pieces in the media kit',
    stories: 'lays the pictures there whose consent names the kit',
  },
  donations: {
    payments: 'is paid by them',
    supporters: 'remembers who gave',
    organisation: 'recalls what givers are offered, and what a card costs',
    receipts: 'owes the card of a gift, and forgets whom it went to',
  },
  ledger: {
    orders: 'books them',
    donations: 'books them',
    payments: 'books them',
  },
  orders: {
    catalogue: 'holds and sells its stock',
    payments: 'is paid by them',
    supporters: 'remembers who bought',
    receipts: 'owes the buyer a letter that the parcel left, or takes it back',
  },
  organisation: { receipts: 'is their issuer, in their words' },
  receipts: {
    orders: 'writes to the buyer about one',
    donations: 'writes to the giver about one',
    supporters: 'writes to them',
    organisation: 'signs every letter with its name',
    withdrawals: 'writes to the buyer that one came',
    staff: 'writes to somebody who is invited',
    campaigns: 'asks a signer, and carries a letter to an office',
    plans: 'writes to the giver of one',
    newsletter: 'asks a reader, and carries each newsletter to her',
  },
  newsletter: {
    facts: 'writes them out with their sources',
    receipts: 'owes readers their letters, and marks what did not arrive',
    stories: 'is drawn by the same walls',
  },
  plans: {
    donations: 'begins with their form, and each month is one',
    payments: 'are paid by them',
    receipts: 'owes the giver a letter that one was changed',
  },
  staff: {
    limits: 'counts attempts before they are made',
    receipts: 'owes an invitation its letter',
  },
  payments: { organisation: 'asks whether staff have stopped them' },
  stories: {
    catalogue: 'describes its pictures as those of a piece, by the same words and points',
    designers: 'tells of a hand',
    vault: 'searches what it shows for what must not be known',
  },
  privacy: {
    campaigns: 'asks what she signed',
    donations: 'asks what she gave',
    newsletter: 'asks whether she reads it',
    orders: 'asks what she bought',
    payments: 'asks how it was paid',
    plans: 'asks what she gives monthly',
    receipts: 'asks what was printed and written to her',
    stories: 'records for how long a consent may hold',
    supporters: 'asks who she is',
    tax: 'moves her number when she is merged, and asks what was reported of her',
    withdrawals: 'asks what she changed her mind of',
  },
  supporters: {
    limits: 'counts who asks for a link before it is looked up',
    receipts: 'owes a giver the link to her own page',
    plans: 'takes them along as their giver is corrected',
  },
  tax: {
    organisation: 'reports as it, to its country',
    receipts: 'owes givers their yearly statements, and prints the numbers of their receipts',
  },
  withdrawals: {
    orders: 'is of one',
    organisation: 'is addressed to it',
    receipts: 'owes the buyer a letter that it came',
  },
}

/** Rooms that every other may open: what staff do anywhere is written down, and what is known of a person anywhere is told, forgotten and timed. */
const open = new Set(['history', 'privacy'])

/** A room opens only the doors on the list. */
export const roomDoors: Rule = (sources) =>
  sources.flatMap((source) => {
    const from = roomOf(source.path)
    if (!from) return []
    return importsOf(source).flatMap(({ target, node }) => {
      const to = target && roomOf(target)
      if (!to || to === from || open.has(to) || doors[from]?.[to]) return []
      return [faultAt(source, node, `opens a door that is not on the list: ${from} → ${to}`)]
    })
  })
