import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { FactView } from '#app/domain/facts/fact.ts'
import { CitedText } from '#app/ui/facts/cited-text.tsx'
import { FactEntry } from '#app/ui/facts/fact-entry.tsx'
import { QuestionSection } from '#app/ui/facts/question-section.tsx'
import { newId } from '#app/values/id.ts'
import { factContent } from '#tests/make/fact.ts'

const { texts, questionId: _, position: __, ...content } = factContent({ questionId: newId() })
const fact: FactView = { ...content, words: texts.en }
const citing = { facts: { cases: fact }, locale: 'en', today: '2026-11-22' } as const

describe('a text that names a figure', () => {
  it('draws it with its source and year, and leads to its place', () => {
    expect(renderToStaticMarkup(<CitedText text="In one year {fact:cases}." {...citing} />)).toBe(
      '<p>In one year <a href="/en/facts#cases">150 cases en</a> (NMT en, 2016).</p>',
    )
  })

  it('draws nothing at all when one of its figures is not published', () => {
    const text = 'In one year {fact:cases} and {fact:none}.'
    expect(renderToStaticMarkup(<CitedText text={text} {...citing} />)).toBe('')
  })
})

describe('a figure on the page', () => {
  it('has its place, its source as a link, its method behind a press, and says "as of" once overdue', () => {
    const drawn = (today: string) =>
      renderToStaticMarkup(<FactEntry fact={fact} locale="en" today={today} />)
    expect(drawn('2027-11-22')).toContain('<article id="cases"')
    expect(drawn('2027-11-22')).toContain(
      '<a href="https://source.example/2017" rel="noreferrer">NMT en</a>, 2016',
    )
    expect(drawn('2027-11-22')).toMatch(
      /<details>.*Counted by hand, en\..*13 March 2017.*<\/details>/,
    )
    expect(drawn('2027-11-22')).not.toContain('As of')
    expect(drawn('2027-11-23')).toContain('As of 2016.')
  })
})

describe('figures beside each other', () => {
  const question = { slug: 'q', title: 'How many?', lead: '' }
  const range = { ...fact, key: 'range', figure: { ...fact.figure, high: 300 } }
  const drawn = (form: 'list' | 'parts' | 'answers') =>
    renderToStaticMarkup(
      <QuestionSection
        question={{ ...question, form, facts: [fact, range] }}
        locale="en"
        today="2026-11-22"
      />,
    )

  it('are a picture with a name and an equal table, a range drawn as one', () => {
    const html = drawn('parts')
    expect(html).toContain(
      'role="img" aria-label="How many?: Cases en, 150 cases en; Cases en, 150–300 cases en"',
    )
    expect(html).toContain('<td class="figures-cell">150–300 cases en</td>')
    expect(html).toMatch(/<rect x="50%" width="50%"/)
  })

  it('say that they differ where they are different answers, and are not drawn where each is for itself', () => {
    expect(drawn('answers')).toContain('not an average')
    expect(drawn('parts')).not.toContain('not an average')
    expect(drawn('list')).not.toContain('role="img"')
  })
})
