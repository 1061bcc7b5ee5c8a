/** Signs that nobody takes for one another on paper: without i, l, o, 0 and 1. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 3
const groupLength = 4

/**
 * A password for the first login, `kq7m-x2dn-94tb`: 59 bits, which nobody guesses in the days until it is changed. It is
 * made here and stands on paper only; the server keeps what it keeps of every password.
 */
export function createOneTimePassword(): string {
  return Array.from({ length: groups }, () => Array.from({ length: groupLength }, createSign).join('')).join(
    '-',
  )
}

/** All signs have the same chance: a number past the last whole round of them is drawn once more. */
function createSign(): string {
  const even = Math.floor(256 / signs.length) * signs.length
  for (;;) {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1))
    if (random < even) return signs.charAt(random % signs.length)
  }
}
