import type { ReactNode } from 'react'
import type { LetterProps } from '#emails/letter.ts'
import { letterWords } from '#emails/words.ts'
import { Footer } from './footer.tsx'
import { sheetStyle, styles } from './palette.ts'
import { Text } from './text.tsx'

type SheetProps = {
  letter: LetterProps
  subject: string
  /** The first words a mailbox shows beside the subject; neutral like it. */
  preview: string
  /** Why it was sent, when it does not belong to a payment. */
  why?: string
  children: ReactNode
}

/** The paper every letter is written on: one column, no pictures, nothing fetched from anywhere. */
export const Sheet = ({ letter, subject, preview, why, children }: SheetProps) => (
  <html lang={letter.locale} dir="ltr">
    <head>
      <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      {/* Numbers in a receipt look like telephone numbers to some mail programs. */}
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      <title>{subject}</title>
      <style>{sheetStyle}</style>
    </head>
    <body className="cloth" style={styles.cloth}>
      <div data-skip-in-text="true" style={hidden}>
        {preview}
      </div>
      <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
        <tbody>
          <tr>
            <td align="center">
              <table
                role="presentation"
                width="100%"
                cellPadding={0}
                cellSpacing={0}
                style={column}
              >
                <tbody>
                  <tr>
                    <td className="sheet" style={styles.sheet}>
                      <p className="ink" style={styles.name}>
                        {letter.sender.name}
                      </p>
                      {letter.demonstration && (
                        <Text as="note">{letterWords(letter.locale).frame.demonstration}</Text>
                      )}
                      {children}
                      <Footer letter={letter} why={why} />
                    </td>
                  </tr>
                </tbody>
              </table>
            </td>
          </tr>
        </tbody>
      </table>
    </body>
  </html>
)

const column = { maxWidth: 600, margin: '0 auto' }
const hidden = { display: 'none', overflow: 'hidden', maxHeight: 0, maxWidth: 0, opacity: 0 }
