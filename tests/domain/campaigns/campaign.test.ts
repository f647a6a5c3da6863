import { describe, expect, it } from 'vitest'
import {
  type CampaignSheet,
  paragraphsOf,
  stageOf,
  whyNotEnded,
  whyNotPublished,
} from '#app/domain/campaigns/campaign.ts'
import { readCampaign } from '#app/domain/campaigns/campaign-form.ts'
import { campaignAsTyped } from '#app/domain/campaigns/campaign-typed.ts'
import { mailtoLink } from '#app/domain/campaigns/letters/mailto.ts'
import { shareLinks } from '#app/domain/campaigns/share-links.ts'
import { readName } from '#app/values/name-line.ts'
import { campaignContent } from '#tests/make/campaign.ts'

const id = '019b0000-0000-7000-8000-000000000001'
const sheet = (overrides: Partial<CampaignSheet> = {}): CampaignSheet => ({
  ...campaignContent({ fundId: id }),
  ...{ id, state: 'draft', wasPublished: false, files: {}, recipients: 1, version: 1 },
  ...overrides,
})

describe('a campaign', () => {
  it.each([
    ['draft', '2026-12-10', undefined],
    ['published', '2026-11-30', undefined],
    ['published', '2026-12-01', 'open'],
    ['published', '2026-12-31', 'open'],
    ['published', '2027-01-01', 'closed'],
    ['ended', '2026-12-10', 'ended'],
  ] as const)('that is %s stands on %s as %s', (state, today, stage) => {
    expect(stageOf({ state, opensOn: '2026-12-01', closesOn: '2026-12-31' }, today)).toBe(stage)
  })

  it('that has everything lacks nothing', () => {
    expect(whyNotPublished(sheet())).toEqual([])
  })

  it.each<[string, Partial<CampaignSheet>, string[]]>([
    ['a fund', { fundId: '' }, ['fundId']],
    ['its days', { opensOn: '', closesOn: '' }, ['opensOn', 'closesOn']],
    ['anything to do', { offers: [] }, ['offers']],
    ['a day on which signatures go', { deletesOn: '' }, ['deletesOn']],
    ['kinds of signers', { kinds: [] }, ['kinds']],
    ['an office to write to', { recipients: 0 }, ['recipients']],
    ['a report', { reportFromFacts: false }, ['report-sv', 'report-nb', 'report-en']],
  ])('without %s is not published', (_, overrides, lacks) => {
    expect(whyNotPublished(sheet(overrides))).toEqual(lacks)
  })

  it('asks only for what its actions need', () => {
    const { texts } = sheet()
    const bare = { ...texts, nb: { ...texts.nb, letterBody: '', pledge: '' } }
    expect(whyNotPublished(sheet({ texts: bare }))).toEqual(['pledge-nb', 'letterBody-nb'])
    expect(whyNotPublished(sheet({ texts: bare, offers: ['share'] }))).toEqual([])
  })

  it('is ended with its result in every language', () => {
    expect(whyNotEnded(sheet())).toEqual(['result-sv', 'result-nb', 'result-en'])
  })

  it('is read from its form as it was shown', () => {
    const form = new FormData()
    const content = campaignContent({ fundId: id })
    for (const [name, value] of Object.entries(campaignAsTyped(content))) form.set(name, value)
    expect(readCampaign(form)).toEqual({ ok: true, value: content })
  })

  it('written wrong names every field at once', () => {
    const form = new FormData()
    for (const [name, value] of Object.entries(campaignAsTyped(campaignContent())))
      form.set(name, value)
    form.set('slug', 'New Year')
    form.set('closesOn', '2026-11-01')
    form.set('deletesOn', 'soon')
    form.set('title-sv', 'a'.repeat(91))
    form.set('letterSubject-nb', 'one\r\nBcc: all@there.example')
    const read = readCampaign(form)
    expect(read.ok ? {} : read.errors).toEqual({
      ...{ slug: 'slug_malformed', closesOn: 'days_backward', deletesOn: 'day_malformed' },
      ...{ 'title-sv': 'too_long', 'letterSubject-nb': 'malformed' },
    })
  })

  it('has paragraphs between its empty lines', () => {
    expect(paragraphsOf('One.\nStill one.\n\n \n\nTwo.')).toEqual(['One.\nStill one.', 'Two.'])
  })
})

describe('a name', () => {
  it.each(['Åsa Öberg', 'Anne-Grethe O’Neill', 'J. R. Berg', 'Kören Ljus (exempel)', 'Hotel 7'])(
    'is one: %s',
    (name) => expect(readName(name)).toEqual({ ok: true, value: name }),
  )

  it.each([
    ...['buy.example', 'see http://x', 'www.there', 'a@b', 'evil.com', 'a/b', 'x:y', '<b>'],
  ])('is none, since something would make a link of it: %s', (name) =>
    expect(readName(name)).toMatchObject({ ok: false }),
  )

  it.each(['', '123', '!!!', 'a;b', 'a\u202eb', '💥'])('is none: %s', (name) =>
    expect(readName(name)).toMatchObject({ ok: false }),
  )
})

describe('a letter in one’s own mail program', () => {
  it('has every mark written so that none is a field of its own', () => {
    const link = mailtoLink({
      to: 'a&b@office.example',
      subject: 'En väg & en till?',
      body: "Hej,\n\ndet är 100 % (nästan)\r\nbcc=alla@there.example '#'",
    })
    expect(link).toBe(
      'mailto:a%26b@office.example?subject=En%20v%C3%A4g%20%26%20en%20till%3F&body=Hej%2C%0D%0A%0D%0Adet%20%C3%A4r%20100%20%25%20%28n%C3%A4stan%29%0D%0Abcc%3Dalla%40there.example%20%27%23%27',
    )
    const url = new URL(link)
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
  })
})

describe('links to share', () => {
  it('are made of the address alone', () => {
    const links = shareLinks('https://lykta.example/sv/act/pledge', 'Löftet & annat')
    expect(links.map(({ site }) => site)).toEqual(['Facebook', 'LinkedIn', 'Bluesky'])
    for (const { href } of links) {
      expect(new URL(href).protocol).toBe('https:')
      expect(href).not.toMatch(/utm_|fbclid|app_id|ref=/)
      expect(decodeURIComponent(href)).toContain('https://lykta.example/sv/act/pledge')
    }
  })
})
