/** Letters and digits that nobody confuses on paper: i, l, o, 0 and 1 are left out. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 3
const groupLength = 4

/**
 * A password for the first login, such as `kq7m-x2dn-94tb`. It has 59 bits, too many to guess in the days until it is
 * changed. It is handed over on paper; the server stores only a hash of it, as of every password.
 *
 * @param drawByte Returns a number from 0 to 255 that cannot be predicted, a new one at each call.
 */
export function createOneTimePassword(drawByte: () => number): string {
  const group = () => Array.from({ length: groupLength }, () => drawSign(drawByte)).join('')
  return Array.from({ length: groups }, group).join('-')
}

/**
 * Draws one character; all are equally likely. A byte that would favour the first characters is thrown away, and
 * another is drawn.
 */
function drawSign(drawByte: () => number): string {
  const even = Math.floor(256 / signs.length) * signs.length
  for (;;) {
    const drawn = drawByte()
    if (drawn < even) return signs.charAt(drawn % signs.length)
  }
}
