/** Letters about campaigns. */
export const campaignLetters = {
  pledgeConfirmation: {
    subject: 'Är det du som har skrivit under?',
    preview: 'Inget räknas förrän du har svarat',
    title: 'Är det du som har skrivit under?',
    lead: (campaign: string, organisation: string) =>
      `Någon har angett den här adressen för att skriva under ”${campaign}” hos ${organisation}. Underskriften räknas först när du har läst den och bekräftat.`,
    confirm: 'Läs och bekräfta',
    until:
      'Länken gäller i 48 timmar. Gör du ingenting räknas inget, och allt raderas efter sju dagar.',
    notMe: 'Är det inte du?',
    notMeLink: 'Säg till, så raderas allt genast och vi skriver inte till dig om det här igen.',
    keep: 'Spara brevet om du bekräftar: med samma länk kan du när som helst ta bort din underskrift.',
    footer:
      'Brevet är skickat för att någon skrev adressen på vår sida. Vi sparar den inte när du har svarat, och mäter inte om du läser brevet.',
  },
  decisionLetterConfirmation: {
    subject: 'Vill du att brevet ska gå?',
    preview: 'Inget skickas förrän du har svarat',
    title: 'Vill du att brevet ska gå?',
    lead: (campaign: string, organisation: string) =>
      `Någon har angett den här adressen för att skicka ett brev i ”${campaign}” genom ${organisation}. Det går först när du har läst det och tryckt på skicka.`,
    confirm: 'Läs och skicka brevet',
    until:
      'Länken gäller i 48 timmar. Gör du ingenting skickas inget, och allt raderas efter sju dagar.',
    notMe: 'Är det inte du?',
    notMeLink: 'Säg till, så raderas allt genast och vi skriver inte till dig om det här igen.',
    footer:
      'Brevet är skickat för att någon skrev adressen på vår sida. Vi mäter inte om du läser det.',
  },
  decisionLetter: {
    preview: (name: string) => `Från ${name}`,
    to: (recipient: string) => `Till ${recipient}`,
    sentBy: (organisation: string, campaign: string) =>
      `Brevet är skickat genom ${organisation} i ”${campaign}”. Den som har skrivit under har bekräftat sin adress och läst texten. Ett svar går till henne eller honom.`,
    footer:
      'Brevet är ställt till er i er tjänst. Ingen kan skriva egen text i det. Vill ni inte ha fler brev genom oss, skriv till adressen ovan.',
  },
  decisionLetterCopy: {
    subject: 'Kopia på ditt brev',
    preview: 'Brevet har gått',
    title: 'Ditt brev har gått',
    lead: 'Det har gått till:',
    kept: (day: string) =>
      `Vi sparar ditt namn, din ort och din adress till ${day}, så att vi kan skicka brevet igen om det inte kommer fram. Sedan raderas de.`,
    sooner: 'Vill du att vi raderar dem nu?',
    soonerLink: 'Radera genast',
    footer: 'Brevet är svar på att du skickade ett brev genom oss. Vi mäter inte om du läser det.',
  },
}
