import { cleanText } from './clean-text.ts'

/** Tags that begin a paragraph of their own when they meet text. */
const paragraphs = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'tr',
  'dt',
  'dd',
  'pre',
])
const marks: Record<string, 'strong' | 'em'> = { strong: 'strong', b: 'strong', em: 'em', i: 'em' }

type Page = {
  out: string[]
  /** Tags that are written and not closed yet. */
  open: string[]
  /** Emphasis that the text asks for; written when text comes. */
  wanted: string[]
  breaks: number
  /** A blank that is written only between two words. */
  gap: boolean
}

/**
 * Writes markup anew as nothing but p, ul, ol, li, strong, em and br, without attributes, properly nested, all text inside a block. Its input must come
 * from the sanitiser: text is taken over as it stands there, escaped.
 */
export function tidyMarkup(markup: string): string {
  const page: Page = { out: [], open: [], wanted: [], breaks: 0, gap: false }
  for (const [part, closing, name] of markup.matchAll(/<(\/?)([a-z\d]+)[^>]*>|[^<]+/g)) {
    if (name === undefined) writeText(page, part)
    else readTag(page, name, closing === '/')
  }
  closeDownTo(page, 0)
  return page.out.join('')
}

function readTag(page: Page, name: string, closing: boolean): void {
  const mark = marks[name]
  if (mark) changeMark(page, mark, closing)
  else if (name === 'br') page.breaks += 1
  else if (name === 'ul' || name === 'ol') changeList(page, name, closing)
  else if (name === 'li' && inList(page)) changeItem(page, closing)
  else if (paragraphs.has(name) || name === 'li') endParagraph(page)
  else page.gap = true
}

function changeMark(page: Page, mark: string, closing: boolean): void {
  const at = page.wanted.lastIndexOf(mark)
  if (!closing) page.wanted.push(mark)
  else if (at !== -1) page.wanted.splice(at, 1)
}

const inList = (page: Page): boolean => page.open.some((tag) => tag === 'ul' || tag === 'ol')

/** Inside a list item everything is one run of text; elsewhere the paragraph ends and the next text begins another. */
function endParagraph(page: Page): void {
  if (inList(page)) page.gap = true
  else closeDownTo(page, 0)
}

function changeList(page: Page, name: string, closing: boolean): void {
  if (closing) {
    const at = page.open.lastIndexOf(name)
    if (at !== -1) closeDownTo(page, at)
    return
  }
  const item = page.open.lastIndexOf('li')
  const list = Math.max(page.open.lastIndexOf('ul'), page.open.lastIndexOf('ol'))
  closeDownTo(page, Math.max(item, list) + 1)
  // A list directly inside a list is not HTML: it belongs to an item.
  if (list > item) openTag(page, 'li')
  openTag(page, name)
}

function changeItem(page: Page, closing: boolean): void {
  const list = Math.max(page.open.lastIndexOf('ul'), page.open.lastIndexOf('ol'))
  closeDownTo(page, list + 1)
  if (!closing) openTag(page, 'li')
}

function writeText(page: Page, part: string): void {
  const text = cleanText(part)
  if (text.trim() === '') {
    page.gap ||= text !== ''
    return
  }
  startBlock(page)
  const marksToOpen = closeMarks(page)
  // Between two words, and outside emphasis where it begins or ends.
  if ((page.gap || text.startsWith(' ')) && lastWasText(page)) page.out.push(' ')
  for (const tag of marksToOpen) openTag(page, tag)
  page.out.push(text.trim())
  page.gap = text.endsWith(' ')
}

const lastWasText = (page: Page): boolean => !/^(<(p|ul|ol|li|br)>)?$/.test(page.out.at(-1) ?? '')

/** Makes sure that text may stand here. Two line breaks outside a list are what plain text calls a paragraph. */
function startBlock(page: Page): void {
  if (page.breaks > 1 && !inList(page)) closeDownTo(page, 0)
  const list = Math.max(page.open.lastIndexOf('ul'), page.open.lastIndexOf('ol'))
  if (page.open.length === 0) openTag(page, 'p')
  else if (page.open.length === list + 1) openTag(page, 'li')
  else if (page.breaks > 0 && lastWasText(page)) page.out.push('<br>')
  page.breaks = 0
}

/** Closes emphasis that the text no longer wants; answers what is to be opened for it. */
function closeMarks(page: Page): string[] {
  const block = page.open.findLastIndex((tag) => !isMark(tag))
  const wanted = [...new Set(page.wanted)]
  const isOpen = page.open.slice(block + 1)
  const different = isOpen.findIndex((tag, at) => tag !== wanted[at])
  const same = different === -1 ? isOpen.length : different
  closeDownTo(page, block + 1 + same)
  return wanted.slice(same)
}

const isMark = (tag?: string): boolean => tag === 'strong' || tag === 'em'

function openTag(page: Page, tag: string): void {
  page.open.push(tag)
  // Emphasis that ended for something that was not written after all goes on.
  if (isMark(tag) && page.out.at(-1) === `</${tag}>`) page.out.pop()
  else page.out.push(`<${tag}>`)
  if (!isMark(tag)) page.gap = false
}

function closeDownTo(page: Page, depth: number): void {
  while (page.open.length > depth) {
    const tag = page.open.pop()
    // What holds nothing is not written: nor would a blank after it stand between two words.
    if (page.out.at(-1) === `<${tag}>`) page.out.pop()
    else page.out.push(`</${tag}>`)
    if (isMark(tag)) continue
    Object.assign(page, { gap: false, breaks: 0 })
  }
}
