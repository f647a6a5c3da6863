import { element, writeXml, type XmlElement } from '#app/values/xml.ts'
import { type NumberedLine, programName, type ReportContent, type Sender } from './report-file.ts'

const space = 'urn:ske:fastsetting:innsamling:gavefrivilligorganisasjon:v2'

/** Which file of Skatteetaten's a delivery is held against. */
export const norwegianSchema = 'gavefrivilligorganisasjon_v2_0.xsd'

/** Longer names the schema refuses (Navn, Organisasjonsnavn). */
const longestName = 100

/** Cut by characters, never through one. */
const short = (text: string): string => [...text].slice(0, longestName).join('').trim()

/**
 * The delivery of gifts to voluntary organisations for Skatteetaten (gavefrivilligorganisasjon v2). Everybody who is reported is in each
 * delivery; the sum is that of the rounded lines. Where nobody is left to report, it says so by its kind.
 */
export function norwegianFile({ year, sender, madeAt, lines }: ReportContent): string {
  const said = lines.filter(({ status }) => status !== 'removed')
  const sum = said.reduce((total, { amount }) => total + amount, 0)
  const delivery = element('leveranse', [
    element('kildesystem', programName),
    senderOf(sender),
    element('inntektsaar', String(year)),
    element('oppgavegiversLeveranseReferanse', `${year}-${madeAt.replace(/\D/g, '')}`),
    element('leveransetype', said.length === 0 ? 'ingenoppgaver' : 'ordinaer'),
    ...said.map(statementOf),
    element('oppgaveoppsummering', [
      element('antallOppgaver', String(said.length)),
      element('sumBeloep', String(sum)),
    ]),
  ])
  const root = element('melding', [delivery], {
    xmlns: space,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${space} ${norwegianSchema}`,
  })
  return writeXml(root)
}

const senderOf = ({ number, name, contact }: Sender): XmlElement =>
  element('oppgavegiver', [
    element('organisasjonsnummer', number),
    element('organisasjonsnavn', short(name)),
    element('kontaktinformasjon', [
      element('navn', short(contact.name)),
      element('telefonnummer', contact.telephone),
      element('varselEpostadresse', contact.email),
      element('varselSmsMobilnummer', contact.telephone),
    ]),
  ])

const statementOf = ({ kind, digits, name, amount }: NumberedLine): XmlElement =>
  element('oppgave', [
    element('oppgaveeier', [
      element(kind === 'organisation' ? 'organisasjonsnummer' : 'foedselsnummer', digits),
      element('navn', short(name)),
    ]),
    element('beloep', String(amount)),
  ])
