/** How a giver moves her letters to another address, agreed to from both mailboxes. */
export const moves = {
  title: 'En annan e-postadress',
  lead: (email: string) =>
    `Dina brev går till ${email}. Vill du ha dem någon annanstans, så skriv den nya adressen. Både den gamla och den nya ska svara, så att ingen som bara har sett länken till din sida kan flytta dina brev.`,
  field: 'Ny e-postadress',
  button: 'Byt adress',
  noLonger: (ours: string) =>
    `Kommer du inte längre in i den gamla brevlådan? Skriv till ${ours}, så hjälper vi dig.`,
  errors: {
    same_email: 'Dina brev går redan till den adressen. Skriv en annan.',
    too_many:
      'Bytet har begärts så många gånger som det går i dag. Inget är ändrat. Försök igen i morgon, eller skriv till oss.',
  },
  asked: {
    title: 'Titta i din e-post',
    text: (email: string) =>
      `Ett brev har gått till ${email}. Öppna det och godkänn bytet. Sedan går ett brev till den nya adressen.`,
    nothing: 'Ingenting ändras förrän båda adresserna har svarat. Det ska ske inom sju dagar.',
  },
  newEmail: 'Ny adress',
  askedAt: 'När',
  until: 'Gäller till',
  moment: (day: string, time: string) => `${day} kl. ${time}`,
  agree: {
    title: 'Ska dina brev gå till en annan adress?',
    lead: 'Någon har bett om det på din sida. När du har godkänt går ett brev till den nya adressen. Tills också den har svarat ändras ingenting.',
    button: 'Ja, flytta mina brev dit',
    notMe: 'Det var inte jag',
    done: 'Du har godkänt bytet',
    doneText:
      'Ett brev är på väg till den nya adressen. Öppna det och bekräfta där, så är det klart. Till dess går alla brev hit som förut.',
    stop: 'Avbryt bytet',
  },
  confirm: {
    title: 'Är det här din nya adress?',
    lead: 'Den gamla adressen har redan godkänt bytet. Tryck på knappen, så går brev och kvitton hit från och med nu.',
    button: 'Ja, det är min adress',
    notMe: 'Det är inte jag',
    done: 'Dina brev går nu till den nya adressen',
    doneText:
      'Ett brev med en ny länk till din sida är på väg hit. Den gamla länken har slutat gälla.',
    taken: 'Under adressen finns det redan gåvor',
    takenText:
      'Därför har ingenting ändrats. Är båda adresserna dina, så lägger vi ihop dem när du ber om det. Skriv från den här adressen till',
  },
  deny: {
    old: 'Ska inget flyttas?',
    oldLead: 'Tryck på knappen, så tas begäran bort. Dina brev går hit som förut.',
    new: 'Är det inte din adress?',
    newLead: 'Tryck på knappen, så raderar vi adressen genast. Inget mer skickas hit.',
    button: 'Ta bort begäran',
    done: 'Begäran är borttagen',
    doneOld:
      'Inget flyttas. Den som bad om det hade länken till din sida. Byt ut länken på din sida, så slutar den att gälla. Behöver du hjälp, skriv till',
    doneNew: 'Adressen är raderad, och inget mer skickas hit.',
  },
  lost: {
    title: 'Länken gäller inte längre',
    text: 'Bytet av adress är redan gjort, har tagits bort, har ersatts av ett nytt eller är äldre än sju dagar. Har du nyss bekräftat det finns länken till din sida i den nya brevlådan.',
    link: 'Hitta till din sida',
  },
}
