import type { CSSProperties } from 'react'
import { styles } from './palette.ts'

/** The class and the style of each element that a written text may have. */
const looks: Record<string, { class: string; style: CSSProperties }> = {
  p: { class: 'ink', style: styles.text },
  li: { class: 'ink', style: styles.text },
  blockquote: { class: 'note ink', style: styles.note },
  h2: { class: 'ink', style: styles.heading },
  h3: { class: 'ink', style: styles.heading },
  h4: { class: 'ink', style: styles.heading },
  a: { class: 'link', style: styles.link },
}

const css = (style: CSSProperties): string =>
  Object.entries(style)
    .map(([name, value]) => {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      return `${property}: ${String(value)}`
    })
    .join('; ')
    .replaceAll('"', "'")

/** Safe HTML of a written text with the styles that a letter carries on each element: mail programs know no others. */
export const styledIssue = (html: string): string =>
  html.replace(/<(p|li|blockquote|h2|h3|h4|a)(?=[ >])/g, (tag, name: string) => {
    const look = looks[name]
    return look ? `${tag} class="${look.class}" style="${css(look.style)}"` : tag
  })
