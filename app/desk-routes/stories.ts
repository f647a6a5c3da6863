import { route } from '@remix-run/route-config'
import { exported } from './exported.ts'

/** The stories' room, with the page of whoever is on duty and the vault's door. */
export const stories = [
  route('staff/stories', 'routes/staff/stories/list.tsx'),
  ...exported('staff/stories'),
  route('staff/stories/new', 'routes/staff/stories/new.tsx'),
  route('staff/stories/:id', 'routes/staff/stories/story.tsx'),
  route('staff/stories/:id/text', 'routes/staff/stories/text.tsx'),
  route('staff/stories/:id/pictures', 'routes/staff/stories/pictures/pictures.tsx', {
    id: 'story-pictures',
  }),
  route(
    'staff/stories/:id/pictures/descriptions',
    'routes/staff/stories/pictures/descriptions.tsx',
    {
      id: 'story-picture-descriptions',
    },
  ),
  ...(['place', 'removal', 'restoration'] as const).map((step) =>
    route(`staff/stories/:id/pictures/:picture/${step}`, 'routes/staff/stories/pictures/step.tsx', {
      id: `story-picture-${step}`,
    }),
  ),
  route('staff/stories/:id/pictures/:picture/file/:size', 'routes/staff/stories/pictures/file.ts'),
  route('staff/stories/:id/consent', 'routes/staff/stories/consent.tsx'),
  route('staff/stories/:id/identity', 'routes/staff/stories/identity.tsx'),
  route('staff/stories/:id/risk', 'routes/staff/stories/risk.tsx'),
  route('staff/stories/:id/survivor', 'routes/staff/stories/survivor.tsx'),
  route('staff/stories/:id/second', 'routes/staff/stories/second.tsx'),
  route('staff/stories/:id/publication', 'routes/staff/stories/publication.tsx'),
  route('staff/stories/:id/taking-back', 'routes/staff/stories/taking-back.tsx'),
  route('staff/stories/:id/withdrawal', 'routes/staff/stories/withdrawal.tsx'),
  route('staff/stories/:id/opening', 'routes/staff/stories/opening.tsx'),
  route('staff/story-withdrawal', 'routes/staff/story-withdrawal/page.tsx'),
  route('staff/vault', 'routes/staff/vault/list.tsx'),
  route('staff/vault/:id', 'routes/staff/vault/opening.tsx'),
  route('staff/vault/:id/approval', 'routes/staff/vault/approval.tsx'),
]
