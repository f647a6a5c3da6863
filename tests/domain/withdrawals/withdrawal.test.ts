import { describe, expect, it } from 'vitest'
import { orderNumber } from '#app/domain/orders/order.ts'
import { typedOrderNumber } from '#app/domain/orders/typed-number.ts'
import { statementOf } from '#app/domain/withdrawals/statement.ts'
import { submittedTime } from '#app/domain/withdrawals/submitted-time.ts'
import { withdrawalMoves } from '#app/domain/withdrawals/withdrawal.ts'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

describe('an order number', () => {
  it.each(['L-1042', 'l-1042', 'L1042', 'L 1042', ' L – 1042 ', '1042', '#1042', '#L-1042'])(
    'is found in %j',
    (typed) => expect(typedOrderNumber(typed)).toBe(42),
  )

  it.each(['', 'L-', 'G-17', 'L-1000', '42', 'L-1042b', 'den blå ringen', '1'.repeat(10), '١٠٤٢'])(
    'is not guessed in %j',
    (typed) => expect(typedOrderNumber(typed)).toBeUndefined(),
  )

  it('is the one that the order room prints', () => {
    for (const number of [1, 42, 99_999]) {
      expect(typedOrderNumber(orderNumber(number))).toBe(number)
    }
  })
})

describe('a statement', () => {
  const request = { name: 'Ada Berg', order: 'L-1042', pieces: '', email: 'ada@prov.example' }

  it('says who, from what and where the acknowledgement goes, word for word', () => {
    expect(statementOf({ request, organisation: 'Stiftelsen Prov', locale: 'sv' })).toBe(
      [
        'Till Stiftelsen Prov:',
        'Jag meddelar härmed att jag frånträder mitt köpeavtal.',
        'Namn: Ada Berg',
        'Ordernummer: L-1042',
        'Gäller: hela beställningen',
        'E-post för bekräftelsen: ada@prov.example',
      ].join('\n'),
    )
  })

  it.each(locales)('names the pieces when only some are meant (%s)', (locale) => {
    const some = { ...request, pieces: 'ringen' }
    const statement = statementOf({ request: some, organisation: 'Prov', locale })
    expect(statement).toContain(messages(locale).withdraw.statement.pieces('ringen'))
    expect(statement).not.toContain(messages(locale).withdraw.statement.whole)
  })
})

describe('the moment of submission', () => {
  it('is told by the clock of Stockholm and in UTC, to the second', () => {
    const lastMinute = new Date('2026-12-15T22:59:30.750Z')
    expect(submittedTime(lastMinute, 'sv')).toEqual({
      stockholm: '15 december 2026 kl. 23:59:30 GMT+1',
      utc: '2026-12-15 22:59:30 UTC',
    })
    expect(submittedTime(lastMinute, 'nb').stockholm).toBe('15. desember 2026 kl. 23:59:30 GMT+1')
    expect(submittedTime(lastMinute, 'en').stockholm).toBe('15 December 2026 at 23:59:30 GMT+1')
  })

  it('tells the two two o’clocks of an autumn night apart', () => {
    const first = submittedTime(new Date('2026-10-25T00:30:00Z'), 'sv').stockholm
    const second = submittedTime(new Date('2026-10-25T01:30:00Z'), 'sv').stockholm
    expect(first).toBe('25 oktober 2026 kl. 02:30:00 GMT+2')
    expect(second).toBe('25 oktober 2026 kl. 02:30:00 GMT+1')
  })
})

describe('the words of the law', () => {
  it.each([
    ['sv', 'Ångra avtalet här', 'Bekräfta frånträde'],
    ['nb', 'Angre avtalen her', 'Bekreft angring'],
    ['en', 'Withdraw from contract here', 'Confirm withdrawal'],
  ] as const)('are exact in %s', (locale, open, confirm) => {
    expect(messages(locale).site.frame.withdraw).toBe(open)
    expect(messages(locale).withdraw.confirm).toBe(confirm)
  })
})

describe('where a withdrawal stands', () => {
  it('begins received, is never refused unread, and ends in money back', () => {
    expect(withdrawalMoves).toEqual({
      received: ['accepted', 'declined'],
      accepted: ['refunded'],
      declined: ['accepted'],
      refunded: [],
    })
  })
})
