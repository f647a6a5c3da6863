import type { members as pattern } from '../../sv/staff/members.ts'

export const members: typeof pattern = {
  title: 'Staff',
  person: 'A member of staff',
  name: 'Name',
  email: 'E-mail',
  role: 'Role',
  seen: 'Last here',
  never: 'never',
  invited: 'invited, has not answered',
  invite: 'Invite somebody',
  inviteTitle: 'Invite somebody',
  inviteLead:
    'A letter goes out with a link that is good for seven days, once. Whoever gets it chooses a password and a second step there.',
  nameHint: 'May stay empty: it is asked for in the invitation.',
  locale: 'Language of the letter and the desk',
  send: 'Send the invitation',
  known: 'Somebody with that address is at the desk already.',
  unknownChoice: 'Choose something in the list.',
  roleLead:
    'Whoever gets another role is signed out everywhere, and signs in again with the new one.',
  may: {
    owner: 'Everything, settings and staff included.',
    shop: 'Products, stock, orders and people.',
    stories: 'Stories; sees products and funds.',
    approver: 'Approves stories, opens the vault with another; sees funds.',
    finance: 'Gifts, funds, refunds, books and history.',
    volunteer: 'Packs and sends, and can withdraw a story. Sees nothing else.',
  },
  changeRole: 'Change role',
  roleNow: 'Role now',
  lastOwner:
    'The desk needs an owner, and this is the only one. Make somebody else an owner first.',
  inviteAgain: 'Send the invitation again',
  inviteAgainText: 'A new letter goes out, and the link in the old one stops working.',
  reset: 'Reset the sign-in',
  resetTitle: (name) => `Reset the sign-in of ${name}`,
  resetText:
    'For somebody who has lost the second step or the password. They are signed out everywhere; password, one-time codes, passkeys and recovery codes stop working, and a letter goes out with a link for choosing new ones. Make sure that it really is the right person who asks.',
  ownReset: 'Your own sign-in is changed on your own page.',
  disable: 'Disable',
  disableTitle: (name) => `Disable ${name}`,
  disableText:
    'They are signed out everywhere at once and cannot come in again. What they have done stays in the history. Whoever gets a role again can come in again.',
  joined: 'The invitation has been accepted already.',
  done: {
    invited: 'The invitation is on its way.',
    role: 'The role is changed. The person is signed out everywhere.',
    reset: 'The sign-in is reset, and a letter is on its way.',
    disabled: 'Disabled, and signed out everywhere.',
  },
}
