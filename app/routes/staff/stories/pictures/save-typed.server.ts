import {
  describedIn,
  fieldOf,
  readDescription,
  typedDescription,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import { describeStoryPicture } from '#app/domain/stories/pictures/describe-story-picture.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Admitted } from '../../admit.server.ts'
import { deskPage } from '../../desk-page.ts'
import { lastSaved } from '../../meanwhile.server.ts'
import { shownVersion } from '../../shown-version.ts'
import type { loadPictures } from './load-pictures.server.ts'
import type { DescriptionAnswer, PicturesAnswer } from './pictures-shown.ts'
import { refusalErrors } from './refusal-errors.ts'

type Story = Awaited<ReturnType<typeof loadPictures>>

/**
 * Saves what was typed of each picture, whichever button of the page was pressed, so that no press costs what stands in another card. What
 * cannot be saved is answered, with everything typed; undefined when all is kept.
 */
export async function saveTyped(form: FormData, story: Story, by: Admitted['by']) {
  const descriptions = await saveEach(form, story, by)
  if (descriptions.length === 0) return undefined
  return deskPage<PicturesAnswer>({ descriptions }, statusOf(descriptions))
}

/** Saves what was typed of each picture; answers what could not be. */
export async function saveEach(
  form: FormData,
  story: Story,
  by: Admitted['by'],
): Promise<DescriptionAnswer[]> {
  const answers: DescriptionAnswer[] = []
  for (const id of describedIn(form)) {
    const answer = await saveOne({ form, story, by }, id)
    if (answer) answers.push(answer)
  }
  return answers
}

/** How a page answers whose descriptions were not all saved. */
export const statusOf = (answers: readonly DescriptionAnswer[]): 409 | 422 =>
  answers.some(({ meanwhile }) => meanwhile) ? 409 : 422

type Wish = { form: FormData; story: Story; by: Admitted['by'] }

async function saveOne(
  { form, story, by }: Wish,
  picture: string,
): Promise<DescriptionAnswer | undefined> {
  const typed = typedDescription(form, picture)
  const again = (answer: Partial<DescriptionAnswer>): DescriptionAnswer => ({
    ...{ picture, typed, errors: {} },
    ...answer,
  })
  const read = readDescription(form, picture)
  if (!read.ok) return again({ errors: read.errors })
  const version = shownVersion(form, fieldOf('version', picture))
  const wish = { id: picture, storyId: story.id, description: read.value, version }
  const saved = await describeStoryPicture({ ...wish, by, now: now() })
  if (saved.ok) return undefined
  if (saved.refusal === 'changed_meanwhile' || saved.refusal === 'gone')
    return again({ meanwhile: { saved: await lastSaved(`story/${story.id}`) } })
  const lacking = story.described.filter((locale) => read.value.alts[locale] === '')
  return again({ errors: refusalErrors(saved, lacking) })
}
