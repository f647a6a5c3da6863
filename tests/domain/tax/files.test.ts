import { describe, expect, it } from 'vitest'
import { norwegianFile } from '#app/domain/tax/norwegian-file.ts'
import type { NumberedLine, ReportContent } from '#app/domain/tax/report-file.ts'
import { swedishFile } from '#app/domain/tax/swedish-file.ts'
import { partyOf } from './world.ts'

const sender = {
  ...{ number: '2021005448', name: 'Sken & Ljus <prov>' },
  contact: { name: 'Pia Prov', telephone: '+46846500400', email: 'pia@prov.example' },
}
const line = (change: Partial<NumberedLine>): NumberedLine => ({
  lineId: 'a line',
  ...{ ...partyOf('a'), status: 'new', amount: 2_000, specNo: 1 },
  ...{ digits: '199006022397', name: 'Åsa "Ö" Prov', address: undefined, ...change },
})
const content = (lines: NumberedLine[]): ReportContent => ({
  ...{ year: 2026, sender, schemaVersion: '12.0', madeAt: '2027-01-12T09:30:00', lines },
})

describe('the Swedish file', () => {
  it('is the tree of KU65, field by field', () => {
    const xml = swedishFile(content([line({})]))
    expect(
      xml.startsWith('<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<Skatteverket '),
    ).toBe(true)
    expect(xml).toContain(
      'xmlns="http://xmls.skatteverket.se/se/skatteverket/ai/instans/infoForBeskattning/12.0"',
    )
    expect(xml.replace(/\n\s*/g, '')).toContain(
      '<ku:Blankett nummer="2314"><ku:Arendeinformation><ku:Arendeagare>162021005448</ku:Arendeagare><ku:Period>2026</ku:Period></ku:Arendeinformation>' +
        '<ku:Blankettinnehall><ku:KU65><ku:UppgiftslamnareKU65><ku:UppgiftslamnarId faltkod="201">162021005448</ku:UppgiftslamnarId>' +
        '<ku:NamnUppgiftslamnare faltkod="202">Sken &amp; Ljus &lt;prov&gt;</ku:NamnUppgiftslamnare></ku:UppgiftslamnareKU65>' +
        '<ku:Inkomstar faltkod="203">2026</ku:Inkomstar><ku:MottagetGavobelopp faltkod="621">2000</ku:MottagetGavobelopp>' +
        '<ku:Specifikationsnummer faltkod="570">1</ku:Specifikationsnummer>' +
        '<ku:InkomsttagareKU65><ku:Inkomsttagare faltkod="215">199006022397</ku:Inkomsttagare></ku:InkomsttagareKU65></ku:KU65>',
    )
    // Nobody's name but the filer's and the contact's.
    expect(xml).not.toContain('Åsa')
  })

  it('opens with who sends and who files, in the order of the schema', () => {
    const xml = swedishFile(content([line({})])).replace(/\n\s*/g, '')
    const contact =
      '<ku:Namn>Pia Prov</ku:Namn><ku:Telefon>+46846500400</ku:Telefon><ku:Epostadress>pia@prov.example</ku:Epostadress>'
    expect(xml).toContain(
      `<ku:Avsandare><ku:Programnamn>Lykta</ku:Programnamn><ku:Organisationsnummer>162021005448</ku:Organisationsnummer>` +
        `<ku:TekniskKontaktperson>${contact}</ku:TekniskKontaktperson><ku:Skapad>2027-01-12T09:30:00</ku:Skapad></ku:Avsandare>` +
        `<ku:Blankettgemensamt><ku:Uppgiftslamnare><ku:UppgiftslamnarePersOrgnr>162021005448</ku:UppgiftslamnarePersOrgnr>` +
        `<ku:Kontaktperson>${contact}<ku:Sakomrade>Gåvor</ku:Sakomrade></ku:Kontaktperson></ku:Uppgiftslamnare></ku:Blankettgemensamt><ku:Blankett `,
    )
  })

  it('takes a statement back by a mark and what it is found by, and says nothing else', () => {
    const xml = swedishFile(content([line({ status: 'removed', amount: 0, specNo: 7 })]))
    expect(
      [...xml.matchAll(/<ku:(\w+) faltkod="(\d+)">(\d+)</g)].map((one) => one.slice(1)),
    ).toEqual([
      ['UppgiftslamnarId', '201', '162021005448'],
      ['Inkomstar', '203', '2026'],
      ['Borttag', '205', '1'],
      ['Specifikationsnummer', '570', '7'],
      ['Inkomsttagare', '215', '199006022397'],
    ])
    expect(xml.match(/faltkod/g)).toHaveLength(5)
  })

  it('cuts names to the fifty characters that the schema takes', () => {
    const name = `${'å'.repeat(49)}🕯 och mer`
    const { contact } = sender
    const long = { ...sender, name, contact: { ...contact, name } }
    const xml = swedishFile({ ...content([line({})]), sender: long })
    expect(xml.match(/å{49}🕯</gu)).toHaveLength(3)
  })

  it('names the schema that staff have chosen', () => {
    const xml = swedishFile({ ...content([line({})]), schemaVersion: '13.0' })
    expect(xml).toContain('Kontrolluppgifter_13.0.xsd')
    expect(xml).not.toContain('12.0')
  })

  it('writes an organisation as twelve digits', () => {
    const xml = swedishFile(content([line({ kind: 'organisation', digits: '2021005448' })]))
    expect(xml).toContain('<ku:Inkomsttagare faltkod="215">162021005448</ku:Inkomsttagare>')
  })
})

describe('the Norwegian file', () => {
  const people = [
    line({ digits: '01819010001', kind: 'fodselsnummer', amount: 500 }),
    line({ digits: '974760673', kind: 'organisation', amount: 1_251, name: 'A & B AS' }),
    line({ digits: '01819010192', kind: 'fodselsnummer', status: 'removed', amount: 0 }),
  ]

  it('is the tree of gavefrivilligorganisasjon, with the sum of its lines', () => {
    const xml = norwegianFile(content(people)).replace(/\n\s*/g, '')
    expect(xml).toContain(
      '<melding xmlns="urn:ske:fastsetting:innsamling:gavefrivilligorganisasjon:v2"',
    )
    expect(xml).toContain(
      '<inntektsaar>2026</inntektsaar><oppgavegiversLeveranseReferanse>2026-20270112093000</oppgavegiversLeveranseReferanse><leveransetype>ordinaer</leveransetype>' +
        '<oppgave><oppgaveeier><foedselsnummer>01819010001</foedselsnummer><navn>Åsa &quot;Ö&quot; Prov</navn></oppgaveeier><beloep>500</beloep></oppgave>' +
        '<oppgave><oppgaveeier><organisasjonsnummer>974760673</organisasjonsnummer><navn>A &amp; B AS</navn></oppgaveeier><beloep>1251</beloep></oppgave>' +
        '<oppgaveoppsummering><antallOppgaver>2</antallOppgaver><sumBeloep>1751</sumBeloep></oppgaveoppsummering>',
    )
    expect(xml).not.toContain('01819010192')
  })

  it('says by its kind that nobody is left to report, and cuts names to a hundred characters', () => {
    const none = norwegianFile(content(people.slice(2)))
    expect(none).toContain('<leveransetype>ingenoppgaver</leveransetype>')
    expect(none).toContain('<antallOppgaver>0</antallOppgaver>')
    const [one] = people
    const long = norwegianFile(content([{ ...line({}), ...one, name: 'ø'.repeat(101) }]))
    expect(long).toContain(`<navn>${'ø'.repeat(100)}</navn>`)
  })
})
