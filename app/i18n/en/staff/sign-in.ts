import type { signIn as pattern } from '../../sv/staff/sign-in.ts'

export const signIn: typeof pattern = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  go: 'Continue',
  wrong: 'The address or the password is not right. Try again.',
  tooMany: {
    title: 'Too many tries just now',
    text: 'Wait a minute or two and try again. A browser in which you have signed in before does not wait for the tries of others.',
  },
  forgotten: 'You cannot come in? Ask an owner to reset your sign-in; you will get a letter.',

  linkLead: 'You are about to enter the desk. The link works once, and only for a short while.',
  enter: 'Enter',
  linkOver: 'The link has been used or is over. Ask for a new one, or sign in the usual way.',

  second: {
    title: 'The second step',
    code: 'Code',
    codeHint: 'Six figures from the code app on your telephone, or one of your recovery codes.',
    recoveryHint: 'One of your recovery codes.',
    enter: 'Sign in',
    wrong: 'The code is not right, or has been used. Wait for the next code and try again.',
    passkeyWrong: 'The passkey could not be read. Try again, or use a code.',
    over: 'It took too long, or something has changed. Start again.',
    none: 'You have no second step yet. Open the link in the letter of your invitation and finish it.',
    back: 'Start again',
  },
  passkey: {
    use: 'Use a passkey',
    failed: 'Nothing came of it. Try again, or use a code.',
    needsScript: 'Passkeys need JavaScript to be on in your browser.',
    or: 'or',
  },
  again: {
    title: 'Show that it is you',
    lead: 'What you are about to do is sensitive. Show once more who you are; it holds for a quarter of an hour.',
    prove: 'Show',
    wrong:
      'The password or the code is not right. Codes work once: wait for the next and try again.',
    notYet:
      'You came in by a link and have no password yet. Ask for a new link, then choose a password and a second step on your own page.',
    toOwn: 'To your own page',
  },
  invitation: {
    title: 'Welcome to the desk',
    lead: (email) => `You are invited as ${email}. First your name and a password.`,
    over: 'The invitation has been used, taken back, or is over. Ask whoever invited you for a new one.',
    name: 'Name',
    nameHint: 'As the others at the desk are to see it.',
    locale: 'Language of the desk',
    password: 'Choose a password',
    passwordHint:
      'At least 12 characters, whichever you like. A few words in a row are easy to remember and hard to guess. Use it nowhere else.',
    next: 'Continue',
    factorTitle: 'Your second step',
    factorLead:
      'Whoever gets hold of your password must still not come in. Choose one-time codes or a passkey; you can add more later.',
  },
  codes: {
    title: 'One-time codes on your telephone',
    steps: [
      'Open a code app on your telephone, such as Aegis, 2FAS, or the one it came with.',
      'Read the square with the app, or type the key by hand.',
      'Write the code that the app shows.',
    ],
    picture: 'QR code for the code app; the same key stands as text below',
    secret: 'Key to type by hand',
    code: 'The code that the app shows',
    confirm: 'Confirm the code',
    wrong:
      'The code is not right. See that the clock of your telephone is, and write the next code.',
    stale: 'The square has been exchanged. Read the new one, and write the code again.',
  },
  newPasskey: {
    title: 'Passkey',
    lead: 'Your telephone, your computer or a security key answers for you, by your finger, your face or a PIN.',
    name: 'What to call the passkey',
    nameHint: 'Such as Work telephone.',
    make: 'Make a passkey',
    wrong: 'The passkey could not be kept. Try again.',
  },
  recovery: {
    title: 'Your recovery codes',
    lead: 'Each of them opens once in place of the second step, if your telephone is gone. They are shown only now: print them or write them down, and put them where only you can reach.',
    list: 'Recovery codes',
    goOn: 'I have kept them',
  },
  passwordErrors: {
    password_missing: 'Write a password.',
    password_short: 'The password needs at least 12 characters.',
    password_long: 'The password may have at most 200 characters.',
    password_own:
      'The password holds your name or address. Choose something that nobody can work out.',
    password_known:
      'That password is easy to guess: it, or parts of it, stand on lists of broken passwords. Try a few words that do not belong together.',
  },
}
