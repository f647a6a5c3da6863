import { route } from '@remix-run/route-config'
import { exported } from './exported.ts'

/** What is said in public: figures, help. */
export const voice = [
  route('staff/facts', 'routes/staff/facts/list.tsx'),
  ...exported('staff/facts'),
  route('staff/facts/questions', 'routes/staff/facts/questions.tsx'),
  route('staff/facts/questions/:id', 'routes/staff/facts/question.tsx'),
  route('staff/facts/questions/:id/removal', 'routes/staff/facts/question-removal.tsx'),
  route('staff/facts/:id', 'routes/staff/facts/fact.tsx'),
  route('staff/facts/:id/review', 'routes/staff/facts/review.tsx'),
  route('staff/facts/:id/publication', 'routes/staff/facts/publication.tsx', {
    id: 'fact-publication',
  }),
  route('staff/facts/:id/withdrawal', 'routes/staff/facts/publication.tsx', {
    id: 'fact-withdrawal',
  }),
  route('staff/facts/:id/removal', 'routes/staff/facts/removal.tsx', { id: 'fact-removal' }),

  route('staff/newsletters', 'routes/staff/newsletters/list.tsx'),
  route('staff/newsletters/:id', 'routes/staff/newsletters/newsletter.tsx', {
    id: 'desk-newsletter',
  }),
  route('staff/newsletters/:id/letter/:tongue', 'routes/staff/newsletters/letter.ts'),
  route('staff/newsletters/:id/trial', 'routes/staff/newsletters/trial.tsx'),
  ...(['sending', 'pause', 'stop'] as const).map((step) =>
    route(`staff/newsletters/:id/${step}`, 'routes/staff/newsletters/step.tsx', {
      id: `newsletter-${step}`,
    }),
  ),
  route('staff/newsletters/:id/removal', 'routes/staff/newsletters/removal.tsx', {
    id: 'newsletter-removal',
  }),

  route('staff/help', 'routes/staff/help/list.tsx'),
  ...exported('staff/help'),
  route('staff/help/:id', 'routes/staff/help/line.tsx'),
  route('staff/help/:id/check', 'routes/staff/help/check.tsx'),
  route('staff/help/:id/removal', 'routes/staff/help/removal.tsx', { id: 'help-removal' }),
]
