import type { Role } from './role.ts'

/**
 * Who may do what: one row an action, the roles that may. Nobody who is `disabled` may do anything. A new room adds its rows; every route
 * of the desk names one of them.
 */
export const permissions = {
  'desk.view': ['owner', 'shop', 'stories', 'approver', 'finance', 'volunteer'],
  'sales.view': ['owner', 'shop', 'finance'],

  'products.view': ['owner', 'shop', 'stories', 'finance'],
  'products.edit': ['owner', 'shop'],
  'products.publish': ['owner', 'shop'],
  'products.import': ['owner', 'shop'],
  'products.export': ['owner', 'shop', 'finance'],
  'stock.adjust': ['owner', 'shop'],

  'designers.view': ['owner', 'shop', 'stories', 'finance'],
  'designers.edit': ['owner', 'stories'],
  'designers.export': ['owner', 'finance'],
  'designers.ledger': ['owner', 'finance'],
  'designers.pay': ['owner', 'finance'],

  // What packing needs of an order, and no more; whoever may view one sees that as well.
  'orders.pack': ['owner', 'shop', 'finance', 'volunteer'],
  'orders.view': ['owner', 'shop', 'finance'],
  'orders.send': ['owner', 'shop', 'volunteer'],
  'orders.correct': ['owner', 'shop'],
  'orders.note': ['owner', 'shop', 'finance'],
  'orders.cancel': ['owner', 'shop'],
  'orders.refund': ['owner', 'shop', 'finance'],
  'orders.export': ['owner', 'finance'],
  'letters.view': ['owner', 'shop', 'finance'],
  'letters.resend': ['owner', 'shop', 'finance'],

  'gifts.view': ['owner', 'finance'],
  'gifts.record': ['owner', 'finance'],
  'gifts.refund': ['owner', 'finance'],
  'gifts.export': ['owner', 'finance'],
  'plans.view': ['owner', 'finance'],
  'plans.change': ['owner', 'finance'],
  'plans.export': ['owner', 'finance'],
  'funds.view': ['owner', 'finance', 'stories', 'approver'],
  'funds.edit': ['owner', 'finance'],
  'funds.export': ['owner', 'finance'],

  'tax.view': ['owner', 'finance'],
  'tax.edit': ['owner', 'finance'],
  // The yearly file is full of people's numbers.
  'tax.file': ['owner', 'finance'],
  'tax.number': ['owner', 'finance'],
  'tax.letters': ['owner', 'finance'],
  'tax.export': ['owner', 'finance'],

  'facts.view': ['owner', 'stories', 'approver', 'finance'],
  'facts.edit': ['owner', 'stories'],
  'facts.publish': ['owner', 'stories', 'approver'],
  'facts.export': ['owner', 'stories'],

  'campaigns.view': ['owner', 'stories', 'approver', 'finance'],
  'campaigns.edit': ['owner', 'stories'],
  'campaigns.publish': ['owner', 'stories', 'approver'],
  'campaigns.export': ['owner', 'stories'],
  // Who has signed may say what somebody thinks of politics: few see the names, and fewer take them out.
  'signatures.view': ['owner', 'stories'],
  'signatures.remove': ['owner', 'stories'],
  'signatures.export': ['owner'],

  'help.view': ['owner', 'shop', 'stories', 'approver', 'finance'],
  'help.edit': ['owner', 'stories', 'approver'],
  'help.export': ['owner', 'stories', 'approver'],

  'stories.view': ['owner', 'stories', 'approver'],
  'stories.write': ['owner', 'stories'],
  'stories.consent': ['owner', 'stories'],
  // The risk, and the survivor's own word, which somebody writes down.
  'stories.assess': ['owner', 'stories', 'approver'],
  'stories.approve': ['owner', 'approver'],
  'stories.publish': ['owner', 'stories', 'approver'],
  'stories.take_back': ['owner', 'stories', 'approver'],
  // Whoever is on duty.
  'stories.withdraw': ['owner', 'shop', 'stories', 'approver', 'finance', 'volunteer'],
  'stories.export': ['owner', 'stories'],
  // Whoever writes stories may lock an identity away and never read one.
  'vault.keep': ['owner', 'stories', 'approver'],
  'vault.open': ['owner', 'approver'],

  'people.view': ['owner', 'shop', 'finance'],
  'people.correct': ['owner', 'shop', 'finance'],
  'people.export': ['owner'],
  'history.view': ['owner', 'finance'],
  'history.export': ['owner'],

  'staff.view': ['owner'],
  'staff.change': ['owner'],
  'staff.export': ['owner'],
  'settings.view': ['owner', 'shop', 'finance'],
  'settings.edit': ['owner'],
  'health.view': ['owner', 'shop', 'finance'],
} as const satisfies Record<string, readonly Exclude<Role, 'disabled'>[]>

export type Permission = keyof typeof permissions
