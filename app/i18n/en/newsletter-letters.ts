/** Letters of the newsletter. */
export const newsletterLetters = {
  newsletter: {
    confirmation: {
      subject: 'Would you like our newsletter?',
      preview: 'Nothing is sent until you have answered',
      title: 'Would you like our newsletter?',
      lead: (organisation: string) =>
        `Somebody has entered this address to get the newsletter from ${organisation}. It comes only once you have confirmed.`,
      confirm: 'Read and confirm',
      until:
        'The link works for 48 hours. If you do nothing, nothing is sent, and the address is deleted after seven days.',
      notMe: 'Was it not you?',
      notMeLink: 'Tell us, and we will not write again.',
      footer:
        'This letter was sent because somebody entered the address on our page. We do not measure whether you read it.',
    },
    issue: {
      preview: 'Newsletter',
      leave: 'Stop getting the newsletter',
      trial: (subject: string) => `Trial: ${subject}`,
      trialNote: 'This is a trial. In the real letter there is a link here to stop getting it.',
      footer:
        'You get this letter because you asked for it and confirmed it. We do not measure whether you read it or what you press.',
    },
  },
}
