/** How a giver moves her letters to another address, agreed to from both mailboxes. */
export const moves = {
  title: 'Another e-mail address',
  lead: (email: string) =>
    `Your letters go to ${email}. If you want them elsewhere, write the new address. Both the old one and the new one are to answer, so that nobody who has merely seen the link to your page can move your letters.`,
  field: 'New e-mail address',
  button: 'Change address',
  noLonger: (ours: string) =>
    `Can you no longer open the old mailbox? Write to ${ours}, and we will help you.`,
  errors: {
    same_email: 'Your letters go to that address already. Write another one.',
    too_many:
      'The change has been asked for as often as it can be today. Nothing is changed. Try again tomorrow, or write to us.',
  },
  asked: {
    title: 'Look in your e-mail',
    text: (email: string) =>
      `A letter has gone to ${email}. Open it and agree to the change. A letter then goes to the new address.`,
    nothing: 'Nothing changes until both addresses have answered, within seven days.',
  },
  newEmail: 'New address',
  askedAt: 'When',
  until: 'Holds until',
  moment: (day: string, time: string) => `${day} at ${time}`,
  agree: {
    title: 'Are your letters to go to another address?',
    lead: 'Somebody has asked for it on your page. Once you have agreed, a letter goes to the new address. Until that one has answered too, nothing changes.',
    button: 'Yes, move my letters there',
    notMe: 'It was not me',
    done: 'You have agreed to the change',
    doneText:
      'A letter is on its way to the new address. Open it and confirm there, and it is done. Until then all letters go here as before.',
    stop: 'Stop the change',
  },
  confirm: {
    title: 'Is this your new address?',
    lead: 'The old address has agreed to the change already. Press the button, and letters and receipts go here from now on.',
    button: 'Yes, it is my address',
    notMe: 'It is not me',
    done: 'Your letters now go to the new address',
    doneText:
      'A letter with a new link to your page is on its way here. The old link no longer works.',
    taken: 'There are gifts under this address already',
    takenText:
      'So nothing has been changed. If both addresses are yours, we put them together when you ask for it. Write from this address to',
  },
  deny: {
    old: 'Is nothing to be moved?',
    oldLead: 'Press the button, and the wish is taken away. Your letters go here as before.',
    new: 'Is it not your address?',
    newLead: 'Press the button, and we delete the address at once. Nothing more is sent here.',
    button: 'Take the wish away',
    done: 'The wish is taken away',
    doneOld:
      'Nothing moves. Whoever asked had the link to your page. Replace the link on your page, and it stops working. If you need help, write to',
    doneNew: 'The address is deleted, and nothing more is sent here.',
  },
  lost: {
    title: 'The link no longer works',
    text: 'The change of address is already made, was taken away, was replaced by a new one or is older than seven days. If you have just confirmed it, the link to your page is in the new mailbox.',
    link: 'Find your page',
  },
}
