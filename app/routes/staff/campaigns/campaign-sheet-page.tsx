import { campaignTexts } from '#app/domain/campaigns/campaign.ts'
import type { CampaignErrors } from '#app/domain/campaigns/campaign-form.ts'
import type { TypedCampaign } from '#app/domain/campaigns/campaign-typed.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import type { FormPart } from '#app/ui/desk/form-part.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'
import { CampaignFields } from './campaign-fields.tsx'
import { CampaignPreview } from './campaign-preview.tsx'
import type { CampaignShown } from './campaign-shown.ts'
import { CampaignStateSection } from './campaign-state.tsx'
import { campaignFieldNames } from './field-names.ts'

/** What a form that was not saved comes back with. */
export type CampaignAnswer = {
  typed: TypedCampaign
  errors: CampaignErrors | Record<string, 'needed_while_published'>
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}

type CampaignSheetPageProps = { shown: CampaignShown; answer: CampaignAnswer | undefined }

/** A campaign on one page: its state and its parts, all that is said of it, how readers see it, and what has happened to it. */
export function CampaignSheetPage({ shown, answer }: CampaignSheetPageProps) {
  const { desk, id, version, current, lines } = shown
  const { locale } = desk
  const { campaigns: text, desk: words } = staffMessages(locale)
  const { faults, beside } = faultsBy(answer?.errors, { ...words.fields, ...text.errors })
  const names = campaignFieldNames(locale)
  const typed = answer?.typed ?? current
  const part = { locale, typed, beside }
  const done: Record<string, string> = { saved: words.saved, ...text.done }
  return (
    <FormPage
      {...{ desk, version, faults, isLong: true }}
      title={id ? shown.title || text.withoutTitle : text.add}
      up={{ href: '/staff/campaigns', name: text.title }}
      done={done[desk.done ?? '']}
      meanwhile={answer?.meanwhile}
      differences={differencesBetween(current, typed, names)}
      mayChange={may(desk.role, 'campaigns.edit')}
      above={id && <CampaignStateSection shown={shown} />}
      below={
        id && (
          <>
            <CampaignPreview shown={shown} />
            <OwnHistory {...{ desk, lines, fields: names, object: `campaign/${id}` }} />
          </>
        )
      }
    >
      <CampaignFields {...part} funds={shown.funds} />
      <CampaignTexts {...part} />
    </FormPage>
  )
}

const rows = { summary: 3, body: 14, pledge: 8, letterBody: 12, result: 6 }

function CampaignTexts(part: FormPart) {
  const { textsTitle, textsHint, texts, missing } = staffMessages(part.locale).campaigns
  const words = { title: textsTitle, hint: textsHint, labels: texts, missing }
  return <SideBySide {...{ part, texts: campaignTexts, rows, ...words }} />
}
