import { drawStory } from '#app/domain/stories/draw-story.server.ts'
import { env } from '#app/platform/env/env.server.ts'

/** Draws a newsletter's written Markdown as the safe HTML that stories are drawn with; a letter has no page to be relative to, so our own links are whole. */
export const drawIssue = (written: string): string =>
  drawStory(written)
    .map(({ html }) => html)
    .join('\n')
    .replaceAll('<a href="/', `<a href="${env().appUrl}/`)
