import { describe, expect, it } from 'vitest'
import { whereTo } from '#app/routes/staff/sign-in/at-door.ts'

const led = (to: string) =>
  whereTo(new Request(`http://localhost:3000/staff/sign-in?to=${encodeURIComponent(to)}`))

describe('where somebody goes when she is in', () => {
  it.each(['/staff', '/staff/orders?state=paid&after=x', '/staff/people/1'])(
    'is the page of the desk that she came from: %s',
    (to) => {
      expect(led(to)).toBe(to)
    },
  )

  it.each([
    '',
    'https://elsewhere.example/staff',
    '//elsewhere.example/staff',
    '/staff/../sv/shop',
    '/staff/%2e%2e/sv',
    '/staffroom',
    '/staff@elsewhere.example',
    '\\\\elsewhere.example',
    '/\\elsewhere.example/staff',
    '/staff\\..\\..\\elsewhere',
    'javascript:alert(1)',
    '/staff/sign-out',
    '/staff/sign-in/link/x',
    ' /staff',
    '/sv/shop',
  ])('is never elsewhere: %s', (to) => {
    expect(led(to)).toBe('/staff')
  })

  it('keeps no line break or fragment of what was asked', () => {
    expect(led('/staff/orders\r\nSet-Cookie: x=1')).not.toMatch(/[\r\n]/)
    expect(led('/staff/orders#x')).toBe('/staff/orders')
  })
})
