import { type FieldProblem, passwordCharactersMin } from '@lienthehe/domain/refusals'
import { foldText } from '@lienthehe/domain/text'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

export const passwordLength = { min: passwordCharactersMin, max: 128 } as const

/** Passwords that people in Vietnam choose first when a long one is required, and that no foreign list contains. */
const chosenHere = [
  ...['matkhau', 'matkhaumoi', 'lienthehe', 'caulacbo', 'nguoicaotuoi', 'hoinguoicaotuoi', 'hoinct'],
  ...['hoabinh', 'phutho', 'vietnam', 'quantri', 'quantrivien', 'canbo', 'chunhiem', 'ketoan', 'thuquy'],
  ...['nguyen', 'nguyenvan', 'nguyenthi', 'tranthi', 'buithi', 'anhyeuem', 'emyeuanh', 'yeuem', 'giadinh'],
]

/** How many guesses a password must withstand, as a power of ten: too many even for a thief who has the hashes. */
const guessesAsPowerOfTen = 10

// All other requests wait while a password is judged, and any stranger may ask for it. So it has to take only
// milliseconds.
/** How many characters of a long password are judged; if they are strong, the whole password is strong. */
const judgedLength = 24
/**
 * The largest number of letters replaced by signs (`P@ssw0rd`) that are recognised together; a hundred would take ten
 * times as long.
 */
const replacedLetters = 4

const strength = new ZxcvbnFactory({
  dictionary: { chosenHere, ...dictionary },
  graphs: adjacencyGraphs,
  l33tMaxSubstitutions: replacedLetters,
})

/** What is wrong with this password? It must be long enough and not one of the passwords that attackers try first. */
export function checkPassword(password: string): FieldProblem | null {
  if (password.length < passwordLength.min) return 'passwordTooShort'
  if (password.length > passwordLength.max) return 'tooLong'
  const folded = foldText(password).slice(0, judgedLength)
  // “Mật khẩu 2025” is the well-known password “matkhau2025” with spaces, so it is also judged without them.
  const variants = new Set([folded, folded.replaceAll(/[^a-z0-9]/g, '')])
  const isCommon = [...variants].some((variant) => strength.check(variant).guessesLog10 < guessesAsPowerOfTen)
  return isCommon ? 'passwordTooCommon' : null
}
