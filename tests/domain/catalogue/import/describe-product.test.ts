import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeProduct } from '#app/domain/catalogue/import/describe-product.ts'

const html = (body: string) => describeProduct(body, 'en').description
const summary = (body: string) => describeProduct(body, 'en').summary

describe('a description', () => {
  it.each([
    ['Plain text, in blue.', '<p>Plain text, in blue.</p>'],
    ['', ''],
    ['One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
    [
      'Text. <ul>\n<li>14k</li>\n<li>12" long</li>\n</ul>',
      '<p>Text.</p><ul><li>14k</li><li>12" long</li></ul>',
    ],
    ['<p>One</p><p> </p><div>Two<h2>Three</h2></div>', '<p>One</p><p>Two</p><p>Three</p>'],
    ['<b>Bold</b> and <i>slanted</i>', '<p><strong>Bold</strong> and <em>slanted</em></p>'],
    ['<strong><p>A</p><p>B</p></strong>', '<p><strong>A</strong></p><p><strong>B</strong></p>'],
    ['a<br>b<br/><br>c<br>', '<p>a<br>b</p><p>c</p>'],
    ['<ul><li>a<ol><li>b</li></ol></li></ul>', '<ul><li>a<ol><li>b</li></ol></li></ul>'],
    ['<ul><ul><li>a</li></ul></ul>after', '<ul><li><ul><li>a</li></ul></li></ul><p>after</p>'],
    ['<ul><ul></ul><p>a', '<ul><li>a</li></ul>'],
    ['<ul><li>a <ul></ul> b', '<ul><li>a b</li></ul>'],
    ['<ul><b>a<ul></ul>b', '<ul><li><strong>ab</strong></li></ul>'],
    ['<li>loose</li>', '<p>loose</p>'],
    ['<table><tr><th>Length</th><td>45 cm</td></tr></table>', '<p>Length 45 cm</p>'],
    ['a&nbsp;b\u2028c\u200b\u202ed', '<p>a b cd</p>'],
    ['5 < 6 &amp; 7 > 6', '<p>5 &lt; 6 &amp; 7 &gt; 6</p>'],
  ])('is plain, tidy HTML: %j', (body, expected) => {
    expect(html(body)).toBe(expected)
  })

  it.each([
    ['<script>alert(1)</script>after', '<p>after</p>'],
    ['<p onclick="alert(1)" style="position:fixed" class="x" id="y">text</p>', '<p>text</p>'],
    ['<img src=x onerror=alert(1)>text', '<p>text</p>'],
    ['<a href="javascript:alert(1)">link</a>', '<p>link</p>'],
    ['<a href="https://elsewhere.example">link</a>', '<p>link</p>'],
    ['<svg onload=alert(1)><style><img src=x onerror=alert(1)></style></svg>t', '<p>t</p>'],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>t', '<p>t</p>'],
    ['<scr<script>ipt>alert(1)</script>', '<p>ipt&gt;alert(1)</p>'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['<math><mtext><img src=x onerror=alert(1)></mtext></math>t', '<p>t</p>'],
    ['<form action=/x><input name=y><button>send</button></form>', '<p>send</p>'],
    ['<!--><img src=x onerror=alert(1)>-->t', undefined],
    ['<p title="</p><script>alert(1)</script>">t', '<p>t</p>'],
    ['<base href=//x><meta http-equiv=refresh content=0>t', '<p>t</p>'],
  ])('carries nothing that acts: %j', (body, expected) => {
    if (expected !== undefined) expect(html(body)).toBe(expected)
    expect(html(body).replace(/<\/?(p|ul|ol|li|strong|em|br)>/g, '')).not.toContain('<')
  })

  it('is well formed and of seven tags only, whatever comes in', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<ul>',
        '</ul>',
        '<ol>',
        '<li>',
        '</li>',
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '<br>',
        '<div>',
      ],
      ...[
        '</div>',
        'text',
        ' ',
        '\n',
        '<script>',
        '</script>',
        '<img src=x onerror=y>',
        '<',
        '>',
        '"',
        '&',
        '&lt;',
      ],
      ...[
        '<svg>',
        '<!--',
        '-->',
        '<a href=javascript:x>',
        '</a>',
        '<td>',
        '<style>',
        '</style>',
        '\u0000',
      ],
    )
    const bodies = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(bodies, (body) => {
        const open: string[] = []
        for (const [tag, closing, name] of html(body).matchAll(/<(\/?)([^>]*)>/g)) {
          expect(tag).toMatch(/^<\/?(p|ul|ol|li|strong|em)>$|^<br>$/)
          if (closing) expect(open.pop()).toBe(name)
          else if (name !== 'br') open.push(name ?? '')
          expect(open.filter((one) => one === 'p').length).toBeLessThanOrEqual(1)
        }
        expect(open).toEqual([])
        expect(html(html(body))).toBe(html(body))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a summary', () => {
  it.each([
    [
      'Black cord choker with gold pendant. Beautifully made.',
      'Black cord choker with gold pendant.',
    ],
    ['<p>Gold, 2.5 mm. Next.</p><p>Other</p>', 'Gold, 2.5 mm.'],
    ['<ul><li>First<ul><li>inner</li></ul></li></ul>', 'First'],
    ['Tea &amp; "gold" &lt;3', 'Tea & "gold" <3'],
    ['', ''],
  ])('is the first sentence, as text: %j', (body, expected) => {
    expect(summary(body)).toBe(expected)
  })

  it.each([`${'word '.repeat(60)}.`, 'x'.repeat(500), '💍'.repeat(200)])(
    'is at most 160 characters, cut between words',
    (body) => {
      expect(summary(body).length).toBeLessThanOrEqual(160)
      expect(summary(body)).toMatch(/\S…$/)
      expect(Buffer.from(summary(body)).toString()).toBe(summary(body))
    },
  )
})
