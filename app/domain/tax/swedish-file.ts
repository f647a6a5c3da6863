import { element, writeXml, type XmlElement } from '#app/values/xml.ts'
import type { GiverAddress } from './giver-address.ts'
import { type NumberedLine, programName, type ReportContent, type Sender } from './report-file.ts'

const base = 'http://xmls.skatteverket.se/se/skatteverket/ai'

/** Which file of the tax agency's a version is held against. */
export const swedishSchema = (version: string): string => `Kontrolluppgifter_${version}.xsd`

/** An organisation's number as the tax agency writes it among people's: twelve digits that begin with 16. */
const twelve = (number: string): string => (number.length === 10 ? `16${number}` : number)

const ku = (name: string, content: readonly XmlElement[] | string): XmlElement =>
  element(`ku:${name}`, content)

const field = (name: string, code: string, content: string): XmlElement =>
  element(`ku:${name}`, content, { faltkod: code })

/** Longer names the schema refuses (Text50, Namn): of the filer, and of whom the agency asks. */
const longestText = 50

/** Cut by characters, never through one. */
const short = (text: string): string => [...text].slice(0, longestText).join('').trim()

/**
 * The file of control statements (KU65) for Skatteverket, in the shape of SKV 260 and the schema Kontrolluppgifter. The parts of the envelope
 * stand in the schema's order; the fields of a statement may stand in any, and are kept in one. A file that was not held against the schema
 * of its own version says so at the desk.
 */
export function swedishFile(content: ReportContent): string {
  const { schemaVersion: version, lines, sender, madeAt, year } = content
  const instance = `${base}/instans/infoForBeskattning/${version}`
  const root = element(
    'Skatteverket',
    [
      senderOf(sender, madeAt),
      filerOf(sender),
      ...lines.map((line) => statementOf(line, sender, year)),
    ],
    {
      xmlns: instance,
      'xmlns:gm': `${base}/gemensamt/infoForBeskattning/${version}`,
      'xmlns:ku': `${base}/komponent/infoForBeskattning/${version}`,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      omrade: 'Kontrolluppgifter',
      'xsi:schemaLocation': `${instance} ${base}/kontrolluppgift/instans/${swedishSchema(version)}`,
    },
  )
  return writeXml(root, { standalone: true })
}

const senderOf = ({ number, contact }: Sender, madeAt: string): XmlElement =>
  ku('Avsandare', [
    ku('Programnamn', programName),
    ku('Organisationsnummer', twelve(number)),
    ku('TekniskKontaktperson', contactOf(contact)),
    ku('Skapad', madeAt),
  ])

const contactOf = ({ name, telephone, email }: Sender['contact']): XmlElement[] => [
  ku('Namn', short(name)),
  ku('Telefon', telephone),
  ku('Epostadress', email),
]

const filerOf = ({ number, contact }: Sender): XmlElement =>
  ku('Blankettgemensamt', [
    ku('Uppgiftslamnare', [
      ku('UppgiftslamnarePersOrgnr', twelve(number)),
      ku('Kontaktperson', [...contactOf(contact), ku('Sakomrade', 'Gåvor')]),
    ]),
  ])

/** The form of a KU65 in the tax agency's numbering. */
const formNumber = '2314'

function statementOf(line: NumberedLine, sender: Sender, year: number): XmlElement {
  const about = ku('Arendeinformation', [
    ku('Arendeagare', twelve(sender.number)),
    ku('Period', String(year)),
  ])
  const body = ku('Blankettinnehall', [ku('KU65', fieldsOf(line, sender, year))])
  return element('ku:Blankett', [about, body], { nummer: formNumber })
}

function fieldsOf(line: NumberedLine, sender: Sender, year: number): XmlElement[] {
  const { status, amount, specNo, digits, address } = line
  const filer = field('UppgiftslamnarId', '201', twelve(sender.number))
  const filerName = field('NamnUppgiftslamnare', '202', short(sender.name))
  const isRemoved = status === 'removed'
  return [
    // A statement is taken back by a mark and by what it is found by; with anything else, be it a name, the agency refuses it (control 055).
    ku('UppgiftslamnareKU65', isRemoved ? [filer] : [filer, filerName]),
    field('Inkomstar', '203', String(year)),
    isRemoved ? field('Borttag', '205', '1') : field('MottagetGavobelopp', '621', String(amount)),
    field('Specifikationsnummer', '570', String(specNo)),
    ku('InkomsttagareKU65', [
      field('Inkomsttagare', '215', twelve(digits)),
      ...(address && !isRemoved ? addressOf(address) : []),
    ]),
  ]
}

/** Beside a coordination number all of these are asked for (controls 142 to 146), and the country where it is another. */
const addressOf = (address: GiverAddress): XmlElement[] => [
  field('Fornamn', '216', address.firstName),
  field('Efternamn', '217', address.lastName),
  field('Gatuadress', '218', address.street),
  field('Postnummer', '219', address.postcode),
  field('Postort', '220', address.city),
  ...(address.country === 'SE' ? [] : [field('LandskodPostort', '221', address.country)]),
]
