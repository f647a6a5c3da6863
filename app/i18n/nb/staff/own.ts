import type { own as pattern } from '../../sv/staff/own.ts'

export const own: typeof pattern = {
  title: 'Min innlogging',
  profile: 'Navn og språk',
  name: 'Navn',
  locale: 'Språk ved disken',
  password: 'Passord',
  passwordTitle: 'Bytt passord',
  passwordSet: 'Du har et passord.',
  passwordMissing: 'Du har ikke noe passord ennå, og kommer bare inn med en lenke.',
  passwordLead: 'Når du har byttet, logges du ut i alle andre nettlesere.',
  newPassword: 'Nytt passord',
  changePassword: 'Bytt passord',
  choosePassword: 'Velg passord',
  factors: 'Ekstratrinnet',
  factorMissing:
    'Du har ikke noe ekstratrinn ennå. Uten det kommer du ikke inn med passordet ditt.',
  codesOn: 'Engangskoder på telefonen er på.',
  codesOff: 'Engangskoder på telefonen er av.',
  setUpCodes: 'Sett opp engangskoder',
  replaceCodes: 'Bytt telefon eller kodeapp',
  replaceLead: 'Når du har bekreftet en ny kode, slutter kodene på den gamle telefonen å gjelde.',
  removeCodes: 'Fjern engangskoder',
  removeCodesText: 'Kodene på telefonen din slutter å gjelde. Du logger inn med en tilgangsnøkkel.',
  passkeys: 'Tilgangsnøkler',
  noPasskeys: 'Du har ingen tilgangsnøkler.',
  addPasskey: 'Legg til en tilgangsnøkkel',
  added: 'Lagt til',
  used: 'Sist brukt',
  never: 'aldri',
  remove: 'Fjern',
  removePasskey: (name) => `Fjern ${name}`,
  removePasskeyText:
    'Nøkkelen slutter å gjelde her. Fjern den også fra telefonen eller datamaskinen.',
  lastFactor: 'Det er det eneste ekstratrinnet ditt. Legg til et annet først.',
  missing: 'Den finnes ikke lenger.',
  recovery: 'Reservekoder',
  recoveryLeft: (count) =>
    count === 0
      ? 'Du har ingen reservekoder igjen.'
      : count === 1
        ? 'Én reservekode er igjen.'
        : `${count} reservekoder er igjen.`,
  renewRecovery: 'Lag nye reservekoder',
  renewRecoveryText: 'Du får ti nye, som vises én gang. De gamle slutter å gjelde.',
  sessions: 'Hvor du er logget inn',
  device: 'Nettleser',
  started: 'Logget inn',
  seen: 'Sist her',
  thisOne: 'denne',
  end: 'Logg ut der',
  endOf: (device) => `Logg ut i ${device}`,
  endOthers: 'Logg ut overalt unntatt her',
  done: {
    saved: 'Lagret.',
    password: 'Passordet er byttet, og alle andre nettlesere er logget ut.',
    codes: 'Engangskodene er på.',
    passkey: 'Tilgangsnøkkelen er lagt til.',
    removed: 'Fjernet.',
    ended: 'Logget ut der.',
  },
}
