/**
 * A letter's HTML for a browser that holds our policy: the styles that mail programs want on each element become classes of one sheet with
 * a nonce. What is drawn stays the same.
 */
export function styledByNonce(html: string, nonce: string): string {
  const classes = new Map<string, string>()
  const named = html.replace(
    /<(\w+)([^<>]*?) style="([^"]*)"([^<>]*)>/g,
    (_tag, ...parts: string[]) => {
      const [name = '', before = '', style = '', after = ''] = parts
      const word = classes.get(style) ?? `s${classes.size}`
      classes.set(style, word)
      return `<${name}${withClass(before + after, word)}>`
    },
  )
  const rules = [...classes].map(([style, word]) => `.${word}{${unescaped(style)}}`).join('')
  return named
    .replaceAll('<style>', `<style nonce="${nonce}">`)
    .replace('</head>', `<style nonce="${nonce}">${rules}</style></head>`)
}

const withClass = (attributes: string, word: string): string =>
  / class="/.test(attributes)
    ? attributes.replace(/ class="/, ` class="${word} `)
    : `${attributes} class="${word}"`

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
