import type { Frame } from '#emails/letter-frame.ts'
import { letterWords } from '#emails/words.ts'
import { Heading } from './heading.tsx'
import { Link } from './link.tsx'
import { Text } from './text.tsx'

type OwnPageProps = { letter: Pick<Frame, 'locale' | 'site'> & { giverToken: string } }

/** Where a giver sees everything that she has given, and changes or stops what she gives each month; and that the link is hers alone. */
export function OwnPage({ letter: { locale, site, giverToken } }: OwnPageProps) {
  const say = letterWords(locale).ownPage
  return (
    <>
      <Heading>{say.title}</Heading>
      <Text>
        {say.what} <Link to={`${site}/${locale}/giving/${giverToken}`}>{say.open}</Link>
      </Text>
      <Text as="soft">{say.keep}</Text>
    </>
  )
}
