import { Quoted } from './quoted.tsx'
import { Texts } from './text.tsx'

type SignedTextProps = { body: string; signer: { name: string; place: string; email: string } }

/** A letter's paragraphs, and who signs it. */
export const SignedText = ({ body, signer }: SignedTextProps) => (
  <>
    <Texts of={body.split(/\n\s*\n/)} />
    <Quoted text={[signer.name, signer.place, signer.email].join('\n')} />
  </>
)
