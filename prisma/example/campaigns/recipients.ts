import type { ExampleRecipient } from './shape.ts'

/** Offices of towns that do not exist; `.example` is no address of anybody (RFC 2606). */
export const officesOfNobody: ExampleRecipient[] = [
  {
    ...{ name: 'Alva Exempelsson (påhittad)', office: 'Ordförande i socialnämnden' },
    ...{ email: 'socialnamnden@lyckeby.example', party: 'Exempelpartiet', region: 'Lyckeby' },
  },
  {
    ...{ name: 'Bo Provberg (påhittad)', office: 'Kommunalråd' },
    ...{ email: 'kommunalrad@lyckeby.example', party: 'Provpartiet', region: 'Lyckeby' },
  },
  {
    ...{ name: 'Clara Eksempelrud (oppdiktet)', office: 'Leder i helse- og omsorgsutvalget' },
    ...{ email: 'utvalget@solvik.example', party: 'Eksempelpartiet', region: 'Solvik' },
  },
]
