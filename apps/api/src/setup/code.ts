import { randomInt, timingSafeEqual } from 'node:crypto'

/** Who may create the first admin: whoever reads the window in which the server runs. Kept in memory alone. */
export type SetupCode = {
  /** What the server prints; A new one makes the earlier one useless. */
  readonly issue: () => string
  readonly check: (typed: string) => 'right' | 'wrong' | 'expired'
}

/** No letter or digit that is mistaken for another when read aloud or copied by hand. */
const alphabet = 'ACDEFGHJKMNPQRTUVWXY34679'
const length = 8
const minutes = 60
const attempts = 10

export function createSetupCode(now: () => Date): SetupCode {
  let issued = { code: '', at: 0, attempts: 0 }
  return {
    issue: () => {
      const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
      issued = { code, at: now().getTime(), attempts: 0 }
      return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`
    },
    check: (typed) => {
      const age = now().getTime() - issued.at
      if (issued.code === '' || age > minutes * 60_000 || issued.attempts >= attempts) return 'expired'
      issued.attempts += 1
      return isSame(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''), issued.code) ? 'right' : 'wrong'
    },
  }
}

function isSame(typed: string, code: string): boolean {
  return typed.length === code.length && timingSafeEqual(Buffer.from(typed), Buffer.from(code))
}
