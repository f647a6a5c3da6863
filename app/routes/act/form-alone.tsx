import type { ReactNode } from 'react'
import type { CampaignView } from '#app/domain/campaigns/campaign.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { ErrorSummary, type Fault } from '#app/ui/kit/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'

type FormAloneProps = {
  frame: Frame
  campaign: CampaignView
  faults: readonly Fault[]
  title: string
  children: ReactNode
}

/** One form of a campaign on a page of its own: what was wrong with it first, and the way back to all of it. */
export function FormAlone({ frame, campaign, faults, title, children }: FormAloneProps) {
  const { locale } = frame
  return (
    <Page frame={frame} at="act">
      <ErrorSummary title={messages(locale).errors.summary} faults={faults} />
      <p>
        <a href={`/${locale}/act/${campaign.slug}`}>{campaign.words.title}</a>
      </p>
      <h1 className="mt-2">{title}</h1>
      <div className="mt-8 grid max-w-form gap-10">{children}</div>
    </Page>
  )
}
