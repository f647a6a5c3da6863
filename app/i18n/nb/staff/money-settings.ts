import type { moneySettings as pattern } from '../../sv/staff/money-settings.ts'

export const moneySettings: typeof pattern = {
  cardFees: {
    title: 'Hva et kort koster',
    about: 'Kortgebyret, dag for dag: det som givere kan legge til, vist i kroner.',
    lead: 'Slik regnes det som en giver kan legge til for kortgebyret. Skriv gebyret slik det står i avtalen, med dagen det begynner å gjelde. Uten en rad for dagen blir ingen spurt. En tom rad tas bort.',
    fee: (number) => `Gebyr ${number}`,
    fields: {
      validFrom: 'Fra og med',
      percent: 'Prosent',
      SEK: 'Og SEK',
      NOK: 'Og NOK',
      EUR: 'Og EUR',
    },
    errors: {
      date_malformed: 'Skriv dagen som 2027-06-30.',
      date_repeated: 'Den dagen står allerede en gang til her.',
      percent_malformed: 'Skriv et tall fra 0 til 10, for eksempel 1,5.',
    },
  },
  refundLimit: {
    title: 'Tilbakebetalinger',
    about: 'Fra hvilket beløp en tilbakebetaling ber om ny innlogging.',
    lead: 'Den som betaler tilbake så mye eller mer, bes logge inn på nytt, slik at en åpen datamaskin ikke er nok. 0 spør hver gang.',
    from: (currency) => `Fra og med, i ${currency}`,
  },
}
