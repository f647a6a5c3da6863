import { describe, expect, it } from 'vitest'
import { costOf, feeOn } from '#app/domain/organisation/card-fees.ts'
import { fee, read } from './filled-form.ts'

describe('what is added for the card', () => {
  it('lets the whole amount arrive, and is a part of the gift', () => {
    expect(read({ coverCost: 'yes' })).toMatchObject({
      value: { amount: 25_564, costCovered: 564 },
    })
    // 1,5 % of 255,64 kr and 1,80 kr are 5,63 kr: 250 kr are left, and 1 öre less would not do.
    expect(25_564 - (25_564 * 0.015 + 180)).toBeGreaterThanOrEqual(25_000)
    expect(25_563 - (25_563 * 0.015 + 180)).toBeLessThan(25_000)
    expect(costOf(25_000, fee, 'SEK')).toBe(564)
    expect(costOf(1_000, fee, 'EUR')).toBe(41)
  })

  it('is what it cost on that day', () => {
    const later = { ...fee, validFrom: '2027-01-01', basisPoints: 200 }
    expect(feeOn([later, fee], '2026-12-31')).toBe(fee)
    expect(feeOn([fee, later], '2027-01-01')).toBe(later)
    expect(feeOn([fee], '2025-12-31')).toBeUndefined()
  })
})

describe('who gives', () => {
  it('is a company by name and number, or nobody but the giver', () => {
    const company = { companyName: 'Prov AB', organisationNumber: '556016-0680' }
    expect(read(company)).toMatchObject({
      value: { company: { name: 'Prov AB', number: '5560160680' } },
    })
    expect(read({ ...company, organisationNumber: '165560160680' }).ok).toBe(true)
    expect(read({ ...company, organisationNumber: 'NO 974 760 673 MVA' })).toMatchObject({
      value: { company: { number: '974760673' } },
    })
  })

  it.each([
    [{ companyName: 'Prov AB' }, { organisationNumber: 'number_missing' }],
    [{ organisationNumber: '556016-0680' }, { companyName: 'company_missing' }],
    [
      { companyName: 'P', organisationNumber: '556016-0681' },
      { organisationNumber: 'number_checksum' },
    ],
    [
      { companyName: 'P', organisationNumber: '974760674' },
      { organisationNumber: 'number_checksum' },
    ],
    [{ companyName: 'P', organisationNumber: '12' }, { organisationNumber: 'number_malformed' }],
    [
      { companyName: 'P', organisationNumber: '900602-2397' },
      { organisationNumber: 'number_of_person' },
    ],
    [
      { companyName: 'P', organisationNumber: '199006022397' },
      { organisationNumber: 'number_of_person' },
    ],
  ])('%j is refused: %j', (change, errors) => {
    expect(read(change)).toEqual({ ok: false, errors })
  })
})

describe('a card', () => {
  const card = {
    ...{ tribute: 'memory', honoured: 'Karin Öberg', tributeFrom: 'Åsa och Nils' },
    ...{ greeting: 'Vi minns henne. 12 år!', tributeWay: 'email' },
    ...{ recipient: 'nils@prov.example', tributeDay: '2026-12-24' },
  }

  it('is read with its words, its recipient and its day', () => {
    expect(read(card)).toMatchObject({
      value: {
        tribute: {
          kind: 'memory',
          delivery: { way: 'email', to: 'nils@prov.example', day: '2026-12-24' },
        },
      },
    })
    expect(read({ ...card, tributeWay: 'print', recipient: '', tributeDay: '' })).toMatchObject({
      value: { tribute: { delivery: { way: 'print' } } },
    })
    expect(read({ ...card, tributeWay: 'print', recipient: '' })).toMatchObject({
      value: { tribute: { delivery: { way: 'print', day: '2026-12-24' } } },
    })
    expect(read({ ...card, tributeWay: 'print', tributeDay: '2026-02-31' })).toMatchObject({
      errors: { tributeDay: 'day_malformed' },
    })
  })

  it.each([
    [{ rhythm: 'monthly', monthlyAmount: '10000' }, { tribute: 'tribute_once_only' }],
    [{ tribute: '' }, { tribute: 'missing' }],
    [{ honoured: '' }, { honoured: 'missing' }],
    [{ honoured: 'www.prov.example' }, { honoured: 'name_like_address' }],
    [{ tributeFrom: 'Köp nu <b>' }, { tributeFrom: 'name_like_address' }],
    [{ greeting: 'se prov.example' }, { greeting: 'greeting_like_address' }],
    [{ greeting: 'javascript:alert(1)' }, { greeting: 'greeting_like_address' }],
    [{ greeting: 'ring 070-123 45 67' }, { greeting: 'greeting_like_address' }],
    [{ greeting: 'skriv till a@b' }, { greeting: 'greeting_like_address' }],
    [{ greeting: 'x'.repeat(201) }, { greeting: 'too_long' }],
    [{ greeting: 'två\nrader' }, { greeting: 'malformed' }],
    [{ tributeWay: '' }, { tributeWay: 'missing' }],
    [{ recipient: 'nils' }, { recipient: 'email_malformed' }],
    [{ recipient: 'a@b.se, c@d.se' }, { recipient: 'email_malformed' }],
    [{ tributeDay: '' }, { tributeDay: 'missing' }],
    [{ tributeDay: '2026-11-31' }, { tributeDay: 'day_malformed' }],
    [{ tributeDay: '2026-11-21' }, { tributeDay: 'day_past' }],
    [{ tributeDay: '2027-02-23' }, { tributeDay: 'day_far' }],
  ])('with %j is refused: %j', (change, errors) => {
    expect(read({ ...card, ...change })).toEqual({ ok: false, errors })
  })
})
