import sanitizeHtml from 'sanitize-html'
import type { Locale } from '#app/i18n/locale.ts'
import { cleanLine } from './clean-text.ts'
import { tidyMarkup } from './tidy-markup.ts'

/** Tags whose place the tidying needs to know. None keeps an attribute, and only seven are written again. */
const read = [
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'br', 'ul', 'ol', 'li'],
  ...['strong', 'b', 'em', 'i', 'tr', 'td', 'th', 'dt', 'dd'],
]

/** Longest summary, in characters: two lines on a card. */
const longestSummary = 160

/** Turns an exported body, HTML or plain text, into the little HTML that a page shows, its first sentence, and its words as one line of a card. */
export function describeProduct(
  body: string,
  locale: Locale,
): { description: string; summary: string; line: string } {
  const plain = !/<[a-z!/]/i.test(body)
  const markup = plain ? body.replace(/\n[ \t]*\n/g, '<br><br>') : body
  const safe = sanitizeHtml(markup, {
    allowedTags: read,
    allowedAttributes: {},
    disallowedTagsMode: 'discard',
    // Deeper than any description, shallow enough for every parser.
    nestingLimit: 20,
  })
  const description = tidyMarkup(safe)
  const line = shortened(cleanLine(plainText(description)))
  return { description, summary: firstSentence(description, locale), line }
}

function firstSentence(description: string, locale: Locale): string {
  const block = /<(?:p|li)>(.*?)<(?:\/p|\/li|ul|ol)>|$/.exec(description)?.[1] ?? ''
  const text = cleanLine(plainText(block))
  const [sentence] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)
  return shortened(sentence?.segment.trim() ?? '')
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

const plainText = (markup: string): string =>
  markup
    .replace(/<br>|<\/(?:p|li)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)

/** Cut between two words, so that it still fits with the mark that says so. */
function shortened(sentence: string): string {
  if (sentence.length <= longestSummary) return sentence
  const cut = sentence.slice(0, longestSummary - 1)
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))
  return `${words.length > 60 ? words : cut.replace(/[\ud800-\udbff]$/, '')}…`
}
