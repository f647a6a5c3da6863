import type { Finding } from '#app/domain/stories/identity-check/check-texts.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { FindingList } from './finding-list.tsx'

/** What the page says once something of what was locked away stood in a story that was read. */
export type StillTold = { told: Finding[] }

type Props = { desk: DeskFrame; up: string; alias: string; told: readonly Finding[] }

/** It is locked away, and it stood in the story: nobody reads it any more, and this is where it is to be mended. */
export function StillToldPage({ desk, up, alias, told }: Props) {
  const { locale } = desk
  const { vault, storySteps } = staffMessages(locale)
  const text = storySteps.stillTold
  return (
    <Desk desk={desk} title={vault.keep.title(alias)} up={{ href: up, name: alias }}>
      <div className="grid max-w-measure gap-6">
        <Notice kind="wrong" heading={text.heading}>
          <FindingList findings={told} locale={locale} />
          <p>{text.mend}</p>
        </Notice>
        <p>
          <LinkButton href={`${up}/text`}>{text.do}</LinkButton>
        </p>
      </div>
    </Desk>
  )
}
