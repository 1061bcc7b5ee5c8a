import { type FieldProblem, passwordCharactersMin } from '@lienthehe/domain/refusals'
import { foldText } from '@lienthehe/domain/text'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

export const passwordLength = { min: passwordCharactersMin, max: 128 } as const

/** Passwords that people here choose first when asked for a long one, and that no foreign list contains. */
const chosenHere = [
  ...['matkhau', 'matkhaumoi', 'lienthehe', 'caulacbo', 'nguoicaotuoi', 'hoinguoicaotuoi', 'hoinct'],
  ...['hoabinh', 'phutho', 'vietnam', 'quantri', 'quantrivien', 'canbo', 'chunhiem', 'ketoan', 'thuquy'],
  ...['nguyen', 'nguyenvan', 'nguyenthi', 'tranthi', 'buithi', 'anhyeuem', 'emyeuanh', 'yeuem', 'giadinh'],
]

/** A password must take this many guesses, as a power of ten: too many for a thief who has the hashes. */
const guessesAsPowerOfTen = 10

// Judging a password holds up everybody else, and strangers may ask for it: it has to take only milliseconds.
/** How much of a long password is judged; where its beginning is strong, the whole is strong. */
const judgedLength = 24
/** How many letters replaced by signs are looked for at once (`P@ssw0rd`); a hundred of them cost ten times as much. */
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
  // “Mật khẩu 2025” is the same well-known password, only with a space in it.
  const variants = new Set([folded, folded.replaceAll(/[^a-z0-9]/g, '')])
  const isCommon = [...variants].some((variant) => strength.check(variant).guessesLog10 < guessesAsPowerOfTen)
  return isCommon ? 'passwordTooCommon' : null
}
