/** An element of an XML document: its name, attributes, and what is in it. */
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  content: readonly XmlElement[] | string
}

/** Makes an element; one with a text, or one with others in it. */
export const element = (
  name: string,
  content: readonly XmlElement[] | string,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement => ({ name, attributes, content })

const named = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/

/** What XML 1.0 cannot hold, not even escaped: control characters, halves of a pair, the two that are no characters. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** A text as it stands between tags or within an attribute; what no document can hold is left out. */
export const escapeXml = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"'\n\r\t]/g, (letter) => escapes[letter] ?? letter)

/** A whole document in UTF-8, two spaces a storey. Throws on a name that is none: names are the program's, never somebody's words. */
export const writeXml = (root: XmlElement, { standalone = false } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"${standalone ? ' standalone="no"' : ''}?>\n${written(root, '')}`

function written({ name, attributes, content }: XmlElement, indent: string): string {
  for (const word of [name, ...Object.keys(attributes)])
    if (!named.test(word)) throw new Error(`not a name of XML: ${word}`)
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const open = `${indent}<${name}${told.join('')}`
  if (typeof content === 'string') return `${open}>${escapeXml(content)}</${name}>\n`
  const inner = content.map((child) => written(child, `${indent}  `))
  return `${open}>\n${inner.join('')}${indent}</${name}>\n`
}
