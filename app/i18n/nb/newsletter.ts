/** The newsletter: the form, and what its letters lead to. */
export const newsletter = {
  title: 'Nyhetsbrev',
  description:
    'Få nyhetsbrevet vårt: noen ganger i året, uten sporing, og du slutter med ett trykk.',
  lead: 'Noen ganger i året skriver vi om hva som har skjedd i verkstedet, hva gavene har gjort og hvordan du kan påvirke. Vi måler ikke om du leser.',
  email: 'E-post',
  emailHint: 'Vi skriver dit for å spørre om det er du. Ikke mer sendes før du har svart.',
  /** The sentence that is agreed to; another one is another `consentVersion`. */
  consent: (organisation: string) =>
    `Jeg vil få nyhetsbrev med nyheter, fortellinger og bønner om støtte fra ${organisation} på e-post. Jeg kan når som helst slutte med lenken i hvert brev.`,
  do: 'Be om nyhetsbrevet',
  kept: 'Vi lagrer adressen, setningen over, språket, siden og når du ba om det og bekreftet det, så lenge du får brevet og tre år etter som bevis.',
  asked: {
    title: 'Se i innboksen din',
    text: 'Hvis adressen kan få nyhetsbrevet vårt, har vi sendt et brev dit. Åpne det innen 48 timer og bekreft, så er det klart.',
    nothing: 'Kommer det ingenting? Se i søppelposten, eller be om det igjen om ti minutter.',
  },
  standing: {
    waiting: 'Vil du ha nyhetsbrevet?',
    late: 'Lenken er for gammel',
    confirmed: 'Du får nyhetsbrevet',
    ended: 'Du får ikke nyhetsbrevet',
  },
  text: {
    waiting:
      'Trykk på knappen, så får du nyhetsbrevet vårt. Er det ikke du som har bedt om det, trykk på den andre.',
    late: 'Lenken i brevet gjaldt i 48 timer. Be om nyhetsbrevet igjen, så sender vi et nytt brev.',
    confirmed:
      'Adressen er bekreftet. Du kan når som helst slutte å få brevet her; det gjelder straks.',
    ended:
      'Ikke mer nyhetsbrev sendes til adressen. Kvitteringer og svar på det du gjør hos oss, får du som vanlig.',
  },
  confirm: 'Ja, send meg nyhetsbrevet',
  notMe: 'Det var ikke jeg',
  leave: 'Slutt å få nyhetsbrevet',
  again: 'Be om nyhetsbrevet',
  back: 'Til forsiden',
  errors: {
    missing: 'Skriv en e-postadresse.',
    repeated: 'Skriv én adresse om gangen.',
    too_long: 'Adressen er for lang.',
    malformed: 'Adressen inneholder tegn som ikke kan være med.',
    email_missing: 'Skriv e-postadressen som brevet skal til.',
    email_malformed: 'Sjekk adressen: den skal se ut som navn@eksempel.no.',
    consent_missing: 'Kryss av i ruten hvis du vil ha nyhetsbrevet.',
    too_many: 'Det har kommet for mange forsøk herfra. Vent noen minutter og prøv igjen.',
  },
  /** How a giver asks for what is hers by law, on her own page. */
  rights: {
    title: 'Det vi vet om deg',
    before:
      'Vil du få vite alt som finnes om deg hos oss, få noe rettet eller bli glemt? Skriv til',
    after:
      'fra denne adressen. Du får svar innen en måned. Det som bokføringen krever, må vi lagre i sju år.',
  },
}
