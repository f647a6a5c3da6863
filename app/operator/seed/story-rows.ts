import { createHash, randomBytes } from 'node:crypto'
import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import {
  exampleApprover,
  exampleOwner,
  exampleStaff,
  exampleWriter,
} from '#prisma/example/staff.ts'
import type { ExampleStory } from '#prisma/example/stories/shape.ts'
import { exampleIdentity, exampleMark, stories } from '#prisma/example/stories.ts'
import { stableId } from './stable-id.ts'

export const staffRows: Prisma.StaffMemberCreateManyInput[] = exampleStaff.map((person) => ({
  id: stableId('staff', person.email),
  ...person,
}))

const [owner, writer, approver] = [exampleOwner, exampleWriter, exampleApprover].map((email) =>
  stableId('staff', email),
) as [string, string, string]

const nameOf = (email: string): string =>
  exampleStaff.find((person) => person.email === email)?.name ?? email

const storyId = ({ key }: ExampleStory) => stableId('story', key)
const consentId = ({ key }: ExampleStory) => stableId('story-consent', key)

/** The first of a month so many months before. */
const monthBefore = (at: Date, months: number): Date =>
  new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1))

/** Begun as drafts: the database lets no story begin as anything else. The address is drawn anew each time, as any story's is. */
export const storyRows = (at: Date): Prisma.StoryCreateManyInput[] =>
  stories.map((story) => ({
    ...{ id: storyId(story), address: randomBytes(16).toString('hex'), alias: story.alias },
    ...{ month: monthBefore(at, story.monthsAgo), startedBy: writer },
  }))

export const storyTextRows: Prisma.StoryTextCreateManyInput[] = stories.flatMap((story) =>
  locales.map((locale) => ({
    ...{ storyId: storyId(story), locale, title: story.title[locale], writtenBy: writer },
    contentNote: `${exampleMark[locale]} ${story.note[locale]}`,
    body: story.body[locale].join('\n\n'),
  })),
)

/** Days before the example is written on which its consents were given, and months that they run: a few different ones for the desk to show. */
const terms = [
  { given: 50, months: 24 },
  { given: 110, months: 12 },
  { given: 200, months: 9 },
]

/** Each given a while ago, by somebody who had left long before, and still running. The links are known to nobody. */
export const storyConsentRows = (at: Date): Prisma.StoryConsentCreateManyInput[] =>
  stories.map((story, place) => {
    const { given, months } = terms[place % terms.length] ?? { given: 50, months: 24 }
    const givenAt = new Date(at.getTime() - given * 86_400_000)
    const expiresAt = monthBefore(givenAt, -months)
    return {
      ...{ id: consentId(story), storyId: storyId(story), givenAt, expiresAt },
      ...{ leftProgramme: monthBefore(givenAt, 20), coversText: true, coversPicture: true },
      ...{ nameShown: story.showsAlias ? 'alias' : 'none', locales: [...locales] },
      ...{ channels: ['site'], searchEngines: story.searchEngines },
      ...{ evidence: 'signed_paper', evidenceNumber: `EX-${place + 1}` },
      ...{ witnessedBy: owner, recordedBy: writer },
      linkHash: createHash('sha256').update(randomBytes(32)).digest(),
    }
  })

const approvers = { risk: owner, survivor: writer, second: approver } as const

/** One of the three approvals, of every story. */
export const storyApprovalRows = (
  kind: keyof typeof approvers,
  at: Date,
): Prisma.StoryApprovalCreateManyInput[] =>
  stories.map((story) => ({
    ...{ storyId: storyId(story), revision: 1, kind, byStaff: approvers[kind], at },
  }))

/** That nothing of the invented tellers stands in them; a test searches them. */
export const storyCheckRows = (at: Date): Prisma.StoryCheckCreateManyInput[] =>
  stories.map((story) => ({ storyId: storyId(story), revision: 1, byStaff: approver, at }))

export const storyIds: string[] = stories.map(storyId)

/** What the vault has of each example story's teller, and who locked it away. */
export const storyIdentities = stories.map((story, place) => ({
  subject: `story/${storyId(story)}` as const,
  identity: exampleIdentity(place),
  by: { kind: 'staff', id: writer, name: nameOf(exampleWriter) } as const,
}))
