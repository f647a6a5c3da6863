/** Letters about campaigns. */
export const campaignLetters = {
  pledgeConfirmation: {
    subject: 'Did you sign this?',
    preview: 'Nothing counts until you have answered',
    title: 'Did you sign this?',
    lead: (campaign: string, organisation: string) =>
      `Somebody gave this address to sign “${campaign}” with ${organisation}. The signature counts only when you have read and confirmed it.`,
    confirm: 'Read and confirm',
    until:
      'The link holds for 48 hours. If you do nothing, nothing counts, and all of it is deleted after seven days.',
    notMe: 'Was it not you?',
    notMeLink:
      'Tell us: all of it is deleted at once, and we do not write to you about this again.',
    keep: 'Keep this letter if you confirm: the same link takes your signature away at any time.',
    footer:
      'This letter was sent because somebody typed the address on our page. We do not keep it once you have answered, and do not measure whether you read the letter.',
  },
  decisionLetterConfirmation: {
    subject: 'Shall the letter go?',
    preview: 'Nothing is sent until you have answered',
    title: 'Shall the letter go?',
    lead: (campaign: string, organisation: string) =>
      `Somebody gave this address to send a letter in “${campaign}” through ${organisation}. It goes only when you have read it and pressed send.`,
    confirm: 'Read and send the letter',
    until:
      'The link holds for 48 hours. If you do nothing, nothing is sent, and all of it is deleted after seven days.',
    notMe: 'Was it not you?',
    notMeLink:
      'Tell us: all of it is deleted at once, and we do not write to you about this again.',
    footer:
      'This letter was sent because somebody typed the address on our page. We do not measure whether you read it.',
  },
  decisionLetter: {
    preview: (name: string) => `From ${name}`,
    to: (recipient: string) => `To ${recipient}`,
    sentBy: (organisation: string, campaign: string) =>
      `This letter was sent through ${organisation} in “${campaign}”. Whoever signed it has confirmed the address and read the text. An answer goes to them.`,
    footer:
      'This letter is addressed to you in your office. Nobody can write words of their own in it. If you want no more letters through us, write to the address above.',
  },
  decisionLetterCopy: {
    subject: 'A copy of your letter',
    preview: 'The letter has gone',
    title: 'Your letter has gone',
    lead: 'It has gone to:',
    kept: (day: string) =>
      `We keep your name, place and address until ${day}, so that we can send the letter again if it does not arrive. Then they are deleted.`,
    sooner: 'Do you want us to delete them now?',
    soonerLink: 'Delete at once',
    footer:
      'This letter answers one that you sent through us. We do not measure whether you read it.',
  },
}
