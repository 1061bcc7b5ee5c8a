import { Secret, TOTP } from 'otpauth'

const periodSeconds = 30

/** A new secret: 20 bytes, as RFC 4226 recommends, in base 32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address in the QR code that an authenticator app reads. It contains the user's name and the secret. */
export function addressOfSecret(secret: string, userName: string): string {
  return totpOf(secret, userName).toString()
}

/**
 * The half minute (counted from 1970) to which this code belongs; `null`: it belongs to none. Allows a clock that is
 * half a minute fast or slow (RFC 6238, 5.2). Ignores spaces between the digits.
 */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  const token = code.replaceAll(/\s/g, '')
  const delta = totpOf(secret).validate({ token, timestamp: at.getTime(), window: 1 })
  return delta === null ? null : Math.floor(at.getTime() / 1000 / periodSeconds) + delta
}

/** The code that an authenticator app shows at this instant. */
export function codeAt(secret: string, at: Date): string {
  return totpOf(secret).generate({ timestamp: at.getTime() })
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({
    issuer: 'Liên Thế Hệ',
    label,
    secret: Secret.fromBase32(secret),
    period: periodSeconds,
  })
}
