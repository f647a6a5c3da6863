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
  ...{ digits: '199006022397', name: 'Åsa "Ö" Prov', ...change },
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

  it('takes a statement back by a mark, under the same number', () => {
    const xml = swedishFile(content([line({ status: 'removed', amount: 0, specNo: 7 })]))
    expect(xml).toContain('<ku:Borttag faltkod="205">1</ku:Borttag>')
    expect(xml).toContain('<ku:Specifikationsnummer faltkod="570">7</ku:Specifikationsnummer>')
    expect(xml).not.toContain('MottagetGavobelopp')
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
})
