import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

type MemberStepPageProps = {
  desk: DeskFrame
  member: { id: string; name: string }
  title: string
  text: string
  press: string
  refusal: string | undefined
}

/** Asks before something is done to somebody's sign-in, and says exactly what will happen. */
export function MemberStepPage({ desk, member, title, text, press, refusal }: MemberStepPageProps) {
  const { cancel } = staffMessages(desk.locale).desk
  const back = `/staff/members/${member.id}`
  return (
    <Desk desk={desk} title={title} up={{ href: back, name: member.name }}>
      <form method="post" className="grid max-w-form gap-5">
        {refusal && <Notice kind="wrong">{refusal}</Notice>}
        <p>{text}</p>
        <p className="flex flex-wrap items-center gap-6">
          <Button>{press}</Button>
          <a href={back}>{cancel}</a>
        </p>
      </form>
    </Desk>
  )
}
