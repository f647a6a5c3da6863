import type { FactView, QuestionView } from '#app/domain/facts/fact.ts'
import { citedInWords, factInWords, sourceInWords } from '#app/domain/facts/fact-words.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { canCompare, type Span, spansOf } from '#app/values/figure.ts'
import { type CampaignView, paragraphsOf } from '../campaign.ts'

export type ReportFact = {
  figure: string
  statement: string
  source: string
  method: string
  span: Span | undefined
}

/** A report made of the figures as they stand, in plain words: what is drawn is drawn of this. */
export type ReportContent = {
  locale: Locale
  title: string
  organisation: string
  /** From which day its figures are, and who made it. */
  made: string
  lead: string[]
  sections: { title: string; lead: string; facts: ReportFact[] }[]
  /** What must be known of its figures. */
  notes: string[]
}

type Wish = {
  campaign: Pick<CampaignView, 'words'>
  questions: readonly QuestionView[]
  organisation: string
  locale: Locale
  today: string
}

/** Everything that the report of a campaign says on a legal day. */
export function reportContent(wish: Wish): ReportContent {
  const { campaign, questions, organisation, locale, today } = wish
  const text = messages(locale).act.made
  const day = formatDate(new Date(`${today}T12:00:00Z`), locale)
  const facts = Object.fromEntries(
    questions.flatMap((question) => question.facts.map((fact) => [fact.key, fact])),
  )
  const inWords = (paragraph: string) => citedInWords(paragraph, { facts, locale, today })
  return {
    ...{ locale, organisation, title: campaign.words.title, made: text.made(organisation, day) },
    lead: paragraphsOf(campaign.words.body).flatMap((paragraph) => inWords(paragraph) ?? []),
    sections: questions.map(({ title, lead, facts: own }) => ({
      ...{ title, lead },
      facts: factsOf(own, { locale, today }),
    })),
    notes: [text.contradict, text.licence(organisation)],
  }
}

function factsOf(
  facts: readonly FactView[],
  { locale, today }: { locale: Locale; today: string },
): ReportFact[] {
  const isDrawn = canCompare(facts.map(({ figure }) => figure))
  const spans = isDrawn ? spansOf(facts.map(({ figure }) => figure)) : []
  return facts.map((fact, place) => ({
    ...{ figure: factInWords(fact, locale), statement: fact.words.statement },
    ...{ source: sourceInWords(fact, { locale, today }), method: fact.words.method },
    span: spans[place],
  }))
}
