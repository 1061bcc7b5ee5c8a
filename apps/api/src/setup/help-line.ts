import { StartRefused } from '../db/errors.ts'

const shape = /^\+?\d[\d .-]{1,23}$/

/**
 * The phone number that every page offers for help, as the operator wrote it; `null`: none is set. With any other text
 * the server does not start.
 */
export function readHelpLine(text: string): string | null {
  const number = text.trim()
  if (number === '') return null
  if (shape.test(number)) return number
  throw new StartRefused('helpLineInvalid', {
    vi: `“${number}” trong HELP_LINE không phải số điện thoại. Hãy ghi ví dụ 0218 385 1234.`,
    en: `“${number}” in HELP_LINE is not a phone number. Write for example 0218 385 1234.`,
  })
}
