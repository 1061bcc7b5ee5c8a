/** Characters that are not confused with one another on paper: without i, l, o, 0 and 1. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 3
const groupLength = 4

/**
 * A password for the first login, `kq7m-x2dn-94tb`: 59 bits, too many to guess in the days until it is changed. It is
 * written on paper only; the server stores only what it stores of every password.
 *
 * @param drawByte A number of 0 to 255 that cannot be predicted, a new one at each call.
 */
export function createOneTimePassword(drawByte: () => number): string {
  const group = () => Array.from({ length: groupLength }, () => drawSign(drawByte)).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** All characters are equally likely: a number beyond the last whole round of them is drawn once more. */
function drawSign(drawByte: () => number): string {
  const even = Math.floor(256 / signs.length) * signs.length
  for (;;) {
    const drawn = drawByte()
    if (drawn < even) return signs.charAt(drawn % signs.length)
  }
}
