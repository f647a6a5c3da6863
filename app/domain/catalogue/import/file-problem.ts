/** Why a whole file cannot be imported. Nothing has been written then. */
export type FileProblem = { refusal: FileRefusal; value?: string }

const sentences = {
  file_missing: () => 'There is no such file.',
  file_unreadable: () => 'The file may not be read by this user.',
  not_a_file: () => 'This is a folder, not a file.',
  file_empty: () => 'The file is empty.',
  workbook: () => 'This is a workbook or an archive, not a CSV file. Export as CSV from Shopify.',
  not_text: () => 'This is not a text file. Export as CSV from Shopify.',
  utf16: () => 'The file is written in UTF-16. Save it as CSV in UTF-8.',
  not_utf8: (value) => `Line ${value} is not UTF-8. Save the file as CSV in UTF-8.`,
  semicolons: () =>
    'The columns are separated by semicolons, as spreadsheets do; their prices are then changed too. Use the file as Shopify exported it, with commas.',
  tabs: () =>
    'The columns are separated by tabs. Use the file as Shopify exported it, with commas.',
  header_broken: () => 'Line 1 holds a quotation mark that is not closed.',
  columns_missing: (value) =>
    `This is not a Shopify product export: line 1 lacks the columns ${value}.`,
  woocommerce_columns_missing: (value) =>
    `This is not a WooCommerce product export in English: line 1 lacks the columns ${value}. Set your own language to English in WordPress while you export.`,
  column_repeated: (value) => `Line 1 names the column ${value} twice.`,
  no_rows: () => 'The file has column names and nothing below them.',
} satisfies Record<string, (value: string) => string>

export type FileRefusal = keyof typeof sentences

/** A file's problem as one sentence for the operator. */
export const sentenceOf = ({ refusal, value = '' }: FileProblem): string =>
  sentences[refusal](value)
