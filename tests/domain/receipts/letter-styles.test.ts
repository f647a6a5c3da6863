import { describe, expect, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { styledByNonce } from '#app/routes/staff/settings/letter-styles.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { makeLetters } from './letters.ts'

describe('a letter for a browser that holds our policy', () => {
  it.each(locales.flatMap(makeLetters))(
    'keeps every style, none of them inline: $kind $locale',
    async (letter) => {
      const { html } = await drawLetter(letter)
      const drawn = styledByNonce(html, 'n0nce')
      expect(drawn).not.toMatch(/<[^>]* style=/)
      expect(drawn.match(/<style/g)?.length).toBe(drawn.match(/<style nonce="n0nce">/g)?.length)
      const styles = new Set([...html.matchAll(/ style="([^"]*)"/g)].map(([, style]) => style))
      expect(styles.size).toBeGreaterThan(5)
      for (const style of styles) {
        const css = style
          ?.replaceAll('&quot;', '"')
          .replaceAll('&#x27;', "'")
          .replaceAll('&amp;', '&')
        expect(drawn).toContain(`{${css}}`)
      }
      const plain = (text: string) =>
        text.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, '')
      expect(plain(drawn)).toBe(plain(html))
    },
  )

  it('joins a class that is there already', () => {
    expect(styledByNonce('<head></head><p class="a" style="color:red">x</p>', 'n')).toContain(
      '<p class="s0 a">x</p>',
    )
  })
})
