import { ButtonLink, Link } from './link.tsx'
import { Text } from './text.tsx'

type QuestionProps = {
  /** The page on which it is answered; "this was not me" is below it. */
  page: string
  say: { confirm: string; until: string; notMe: string; notMeLink: string }
}

/** A question to whoever owns an address: a way to say yes, until when, and a way to say that she never asked. */
export function Question({ page, say }: QuestionProps) {
  return (
    <>
      <ButtonLink to={page}>{say.confirm}</ButtonLink>
      <Text>{say.until}</Text>
      <Text>
        {say.notMe} <Link to={`${page}/not-me`}>{say.notMeLink}</Link>
      </Text>
    </>
  )
}
