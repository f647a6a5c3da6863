import { Marked } from 'marked'
import sanitizeHtml from 'sanitize-html'
import { partsOf, type StoryPart } from './story-part.ts'

/** Our own pages alone: whatever leads elsewhere would tell that other place, and the browser's history. */
const ownPage = /^\/(sv|nb|en)(\/[a-z\d-]+)*(#[\w-]+)?$/

const nothing = () => undefined

/** Plain Markdown. What it has beyond a told text (raw HTML, code, other addresses) stays the letters that somebody typed, for her to see. */
const markdown = new Marked({
  gfm: false,
  tokenizer: {
    ...{ html: nothing, tag: nothing, autolink: nothing },
    ...{ code: nothing, fences: nothing, codespan: nothing },
  },
  renderer: {
    image: () => '',
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens)
      return ownPage.test(href) ? `<a href="${href}">${words}</a>` : words
    },
  },
})

/** The second wall: whatever the first let through, this is all that can stand on a page. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'h2',
    'h3',
    'h4',
    'p',
    'br',
    'em',
    'strong',
    'ul',
    'ol',
    'li',
    'blockquote',
    'hr',
    'a',
  ],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: [],
  allowProtocolRelative: false,
  transformTags: {
    // The title is the page's only h1; below it three ranks are enough.
    ...{ h1: 'h2', h5: 'h4', h6: 'h4' },
    a: (tagName, attribs) => ({
      tagName,
      attribs: ownPage.test(attribs.href ?? '') ? attribs : {},
    }),
  },
  nestingLimit: 12,
}

/**
 * Draws a story's Markdown as safe HTML: headings from the second rank on, paragraphs, emphasis, lists, quotes, links to our own pages. No
 * picture, no HTML of the writer's, no other address. Parts between lines of ":::" are hard to read and come apart, with their notes.
 */
export const drawStory = (body: string): StoryPart[] =>
  partsOf(body).map(({ markdown: text, hard }) => ({
    html: sanitizeHtml(markdown.parse(text, { async: false }), allowed).trim(),
    ...(hard !== undefined && { hard }),
  }))
