import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { element, escapeXml, writeXml } from '#app/values/xml.ts'

describe('a written document', () => {
  it('has its storeys, attributes and texts', () => {
    const tree = element('a', [element('p:b', 'x & y', { n: '1 "2"' }), element('c', [])], {
      'xmlns:p': 'urn:p',
    })
    expect(writeXml(tree)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a xmlns:p="urn:p">\n  <p:b n="1 &quot;2&quot;">x &amp; y</p:b>\n  <c>\n  </c>\n</a>\n',
    )
  })

  it.each([
    [`<b>'"&`, '&lt;b&gt;&apos;&quot;&amp;'],
    [']]>', ']]&gt;'],
    ['a\u0000b\u0008c\ufffe\ud800d', 'abcd'],
    ['line\nline\r\tend', 'line&#10;line&#13;&#9;end'],
    ['Åsa 😀', 'Åsa 😀'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped)
  })

  it('never lets a text end its tag, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"'\n\r\t\ufffe\uffff]/)
        expect([...escapeXml(text)].filter((letter) => letter < ' ')).toEqual([])
        expect(escapeXml(text).replace(/&(amp|lt|gt|quot|apos|#10|#13|#9);/g, '')).not.toContain(
          '&',
        )
      }),
      { seed: 20261127, numRuns: 200 },
    )
  })

  it.each(['', 'a b', 'a>', '1a', 'a:b:c'])('has no element named %j', (name) => {
    expect(() => writeXml(element(name, ''))).toThrow('not a name')
    expect(() => writeXml(element('a', '', { [name]: '' }))).toThrow('not a name')
  })
})
