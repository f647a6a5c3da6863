import { campaignTexts } from '#app/domain/campaigns/campaign.ts'
import type { CampaignErrors } from '#app/domain/campaigns/campaign-form.ts'
import type { TypedCampaign } from '#app/domain/campaigns/campaign-typed.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import type { FormPart } from '#app/ui/desk/form-part.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { type SheetAnswer, sheetOf } from '#app/ui/desk/sheet.ts'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'
import { CampaignFields } from './campaign-fields.tsx'
import { CampaignPreview } from './campaign-preview.tsx'
import type { CampaignShown } from './campaign-shown.ts'
import { CampaignStateSection } from './campaign-state.tsx'
import { campaignFieldNames } from './field-names.ts'

/** What a form that was not saved comes back with. */
export type CampaignAnswer = SheetAnswer<
  TypedCampaign,
  CampaignErrors | Record<string, 'needed_while_published'>
>

type CampaignSheetPageProps = { shown: CampaignShown; answer: CampaignAnswer | undefined }

/** A campaign on one page: its state and its parts, all that is said of it, how readers see it, and what has happened to it. */
export function CampaignSheetPage({ shown, answer }: CampaignSheetPageProps) {
  const { desk, id, lines } = shown
  const { locale } = desk
  const text = staffMessages(locale).campaigns
  const names = campaignFieldNames(locale)
  const { part, page } = sheetOf({ shown, answer, names, errors: text.errors, done: text.done })
  return (
    <FormPage
      {...page}
      isLong
      title={id ? shown.title || text.withoutTitle : text.add}
      up={{ href: '/staff/campaigns', name: text.title }}
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
