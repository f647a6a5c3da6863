import { act as enAct } from './en/act.ts'
import { checkout as enCheckout } from './en/checkout.ts'
import { errors as enErrors } from './en/errors.ts'
import { facts as enFacts } from './en/facts.ts'
import { give as enGive } from './en/give.ts'
import { giving as enGiving } from './en/giving.ts'
import { help as enHelp } from './en/help.ts'
import { moves as enMoves } from './en/moves.ts'
import { newsletter as enNewsletter } from './en/newsletter.ts'
import { order as enOrder } from './en/order.ts'
import { shop as enShop } from './en/shop.ts'
import { site as enSite } from './en/site.ts'
import { stories as enStories } from './en/stories.ts'
import { tax as enTax } from './en/tax.ts'
import { withdraw as enWithdraw } from './en/withdraw.ts'
import type { Locale } from './locale.ts'
import { act as nbAct } from './nb/act.ts'
import { checkout as nbCheckout } from './nb/checkout.ts'
import { errors as nbErrors } from './nb/errors.ts'
import { facts as nbFacts } from './nb/facts.ts'
import { give as nbGive } from './nb/give.ts'
import { giving as nbGiving } from './nb/giving.ts'
import { help as nbHelp } from './nb/help.ts'
import { moves as nbMoves } from './nb/moves.ts'
import { newsletter as nbNewsletter } from './nb/newsletter.ts'
import { order as nbOrder } from './nb/order.ts'
import { shop as nbShop } from './nb/shop.ts'
import { site as nbSite } from './nb/site.ts'
import { stories as nbStories } from './nb/stories.ts'
import { tax as nbTax } from './nb/tax.ts'
import { withdraw as nbWithdraw } from './nb/withdraw.ts'
import { act as svAct } from './sv/act.ts'
import { checkout as svCheckout } from './sv/checkout.ts'
import { errors as svErrors } from './sv/errors.ts'
import { facts as svFacts } from './sv/facts.ts'
import { give as svGive } from './sv/give.ts'
import { giving as svGiving } from './sv/giving.ts'
import { help as svHelp } from './sv/help.ts'
import { moves as svMoves } from './sv/moves.ts'
import { newsletter as svNewsletter } from './sv/newsletter.ts'
import { order as svOrder } from './sv/order.ts'
import { shop as svShop } from './sv/shop.ts'
import { site as svSite } from './sv/site.ts'
import { stories as svStories } from './sv/stories.ts'
import { tax as svTax } from './sv/tax.ts'
import { withdraw as svWithdraw } from './sv/withdraw.ts'

const sv = {
  site: svSite,
  shop: svShop,
  checkout: svCheckout,
  order: svOrder,
  give: svGive,
  giving: svGiving,
  errors: svErrors,
  withdraw: svWithdraw,
  facts: svFacts,
  help: svHelp,
  act: svAct,
  stories: svStories,
  moves: svMoves,
  newsletter: svNewsletter,
  tax: svTax,
}

/** Everything Lykta says in one language. Swedish is the pattern: a text missing in another language is a type error. */
export type Messages = typeof sv

const spoken: Record<Locale, Messages> = {
  sv,
  nb: {
    site: nbSite,
    shop: nbShop,
    checkout: nbCheckout,
    order: nbOrder,
    give: nbGive,
    giving: nbGiving,
    errors: nbErrors,
    withdraw: nbWithdraw,
    facts: nbFacts,
    help: nbHelp,
    act: nbAct,
    stories: nbStories,
    moves: nbMoves,
    newsletter: nbNewsletter,
    tax: nbTax,
  },
  en: {
    site: enSite,
    shop: enShop,
    checkout: enCheckout,
    order: enOrder,
    give: enGive,
    giving: enGiving,
    errors: enErrors,
    withdraw: enWithdraw,
    facts: enFacts,
    help: enHelp,
    act: enAct,
    stories: enStories,
    moves: enMoves,
    newsletter: enNewsletter,
    tax: enTax,
  },
}

/** The texts of a language, by audience. The language comes from the address and is passed on explicitly. */
export const messages = (locale: Locale): Messages => spoken[locale]
