import { describe, expect, it } from 'vitest'
import { drawStory } from '#app/domain/stories/draw-story.server.ts'
import { checkTexts } from '#app/domain/stories/identity-check/check-texts.ts'
import { locales } from '#app/i18n/locale.ts'
import { storyConsentRows, storyIdentities, storyTextRows } from '#app/operator/seed/story-rows.ts'
import { addHours } from '#app/values/period.ts'
import { designers } from '#prisma/example/designers.ts'
import { stories } from '#prisma/example/stories.ts'

const nobody = { names: [], aliases: [], numbers: [], emails: [], dates: [], places: [] }
const marks = {
  sv: 'Exempeltext, inte en verklig person.',
  nb: 'Eksempeltekst, ikke en virkelig person.',
  en: 'Example text, not a real person.',
}

describe('the stories of the example', () => {
  it.each(locales)('say first in %s that they are no real person’s', (locale) => {
    const notes = storyTextRows.filter((row) => row.locale === locale)
    expect(notes).toHaveLength(stories.length)
    for (const { contentNote } of notes) expect(contentNote.startsWith(marks[locale])).toBe(true)
  })

  it('pass the check that every story passes, and fit where stories are kept', () => {
    for (const { title, contentNote, body } of storyTextRows) {
      const texts = [title, contentNote, body].map((text) => ({ where: 'text', text }))
      for (const who of [nobody, ...storyIdentities.map(({ identity }) => identity)])
        expect(checkTexts(texts, who)).toEqual([])
      expect(title.length).toBeLessThanOrEqual(80)
      expect(contentNote.length).toBeLessThanOrEqual(300)
    }
  })

  it('say as much in each language, part by part, and one marks what is hard', () => {
    const shapes = stories.map(({ body }) =>
      locales.map((locale) =>
        drawStory(body[locale].join('\n\n')).map(({ html, hard }) => [
          hard !== undefined,
          html.replace(/[^<]*(<\/?\w+)[^<]*/g, '$1'),
        ]),
      ),
    )
    for (const [sv, nb, en] of shapes) {
      expect(nb).toEqual(sv)
      expect(en).toEqual(sv)
    }
    expect(JSON.stringify(shapes)).toContain('true')
  })

  it('have aliases of their own, apart from the hands that make the pieces', () => {
    const aliases = stories.map(({ alias }) => alias.toLowerCase())
    expect(new Set(aliases).size).toBe(stories.length)
    for (const { alias } of designers) expect(aliases).not.toContain(alias)
  })

  it('stand on consents that run on any day on which the example is written', () => {
    for (let day = 0; day < 800; day += 13) {
      const at = addHours(new Date('2026-01-31T23:30:00Z'), 24 * day)
      for (const { givenAt, expiresAt, leftProgramme } of storyConsentRows(at)) {
        const [given, ends] = [new Date(givenAt), new Date(expiresAt)]
        expect(given < at && ends > addHours(at, 24 * 30)).toBe(true)
        expect(ends.getTime() - given.getTime()).toBeLessThan(3 * 365 * 86_400_000)
        expect(given.getTime() - new Date(leftProgramme).getTime()).toBeGreaterThan(
          400 * 86_400_000,
        )
      }
    }
  })
})
