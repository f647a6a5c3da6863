import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { drawStory } from '#app/domain/stories/draw-story.server.ts'
import { StoryArticle } from '#app/ui/stories/story-article.tsx'

const html = (body: string) =>
  drawStory(body)
    .map((part) => part.html)
    .join('\n')

describe('the text of a story', () => {
  it('is Markdown: headings from the second rank, paragraphs, emphasis, lists, quotes', () => {
    expect(html('# One\n\nA *b* **c**\n\n- d\n\n1. e\n\n> f\n\n###### Six\n\n***')).toBe(
      [
        '<h2>One</h2>',
        '<p>A <em>b</em> <strong>c</strong></p>',
        '<ul>\n<li>d</li>\n</ul>',
        '<ol>\n<li>e</li>\n</ol>',
        '<blockquote>\n<p>f</p>\n</blockquote>',
        '<h4>Six</h4>',
        '<hr />',
      ].join('\n'),
    )
  })

  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['3 < 4 & 5 > 4', '<p>3 &lt; 4 &amp; 5 &gt; 4</p>'],
    ['`<b>`', '<p>`&lt;b&gt;`</p>'],
    ['    code', '<p>    code</p>'],
    ['![alt](https://elsewhere.example/x.png)', '<p></p>'],
    ['![alt](/pictures/x.webp)', '<p></p>'],
  ])('draws no HTML, code or picture of the writer’s: %s', (body, drawn) => {
    expect(html(body)).toBe(drawn)
  })

  it.each(['/sv/help', '/en/facts#nmt-cases', '/nb'])('leads to our own pages: %s', (address) => {
    expect(html(`[there](${address})`)).toBe(`<p><a href="${address}">there</a></p>`)
  })

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    'JaVaScRiPt&colon;alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    '/sv/help" onclick="x',
    '/staff',
    '/sv/../staff',
  ])('leads nowhere else: %s', (address) => {
    expect(html(`[there](${address})`)).not.toMatch(/<a|href=/)
    expect(html(`[there][1]\n\n[1]: ${address}`)).not.toMatch(/<a|href=/)
    expect(html(`<${address}>`)).not.toMatch(/<a|href=/)
  })

  it('comes apart at its marks of what is hard, and is whole without them', () => {
    expect(
      drawStory('a\n\n::: It tells of a night.\n\nb\n\n:::\n\nc\r\n:::\r\nd\n::: More :::\ne'),
    ).toEqual([
      { html: '<p>a</p>' },
      { html: '<p>b</p>', hard: 'It tells of a night.' },
      { html: '<p>c</p>' },
      { html: '<p>d</p>', hard: '' },
      { html: '<p>e</p>', hard: 'More' },
    ])
    expect(drawStory('a :::\n\n:: b')).toEqual([{ html: '<p>a :::</p>\n<p>:: b</p>' }])
    expect(drawStory('\n \n:::\n:::\n')).toEqual([])
  })
})

describe('a story as it is read', () => {
  const shown = {
    locale: 'en' as const,
    ...{ title: 'A quiet year', contentNote: 'It tells of fear.', alias: 'Havtorn' },
    ...{ month: '2026-05', parts: drawStory('a\n\n::: A night\n\nb\n\n:::\n\nc') },
    pictures: [],
  }
  const drawn = (more: object = {}) => renderToStaticMarkup(<StoryArticle {...shown} {...more} />)

  it('says before it what it holds, and has a way past each hard part', () => {
    const page = drawn()
    const order = [
      '<h1',
      'Told by Havtorn in May 2026. The name is not her own.',
      'It tells of fear.',
    ]
    const places = [...order, '>a<', 'A night', 'href="#past-en-1"', '>b<', 'id="past-en-1"', '>c<']
    const found = places.map((words) => page.indexOf(words))
    expect(found).not.toContain(-1)
    expect(found).toEqual([...found].sort((one, other) => one - other))
  })

  it('names nobody where the consent shows no name, and says nothing of hard parts without any', () => {
    const page = drawn({ alias: null, parts: drawStory('a') })
    expect(page).toContain('Told in May 2026.')
    expect(page).not.toMatch(/Havtorn|not her own|can be skipped/)
  })

  it('has a title of the second rank below another heading', () => {
    expect(drawn({ below: true })).toMatch(/<h2 class="story-title">/)
  })
})
