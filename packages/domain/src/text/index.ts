export { type EncodingGuess, guessEncoding } from '../encodings/guess-encoding.ts'
export {
  encodingOfFont,
  fromUnicode,
  type NoCounterpart,
  type OldEncoding,
  oldEncodings,
  toUnicode,
} from '../encodings/old-encoding.ts'
export {
  foldText,
  hasWordBeginning,
  matchesSearch,
  normaliseText,
  soughtWords,
  spellingKey,
} from './fold.ts'
export { formatDate, formatInteger, formatMonth, formatShare } from './format.ts'
export { type Language, languages, type Wording } from './language.ts'
export { compareFullNames, compareWords, wordsKey } from './names.ts'
export { numberWords } from './number-words.ts'
export { isSyllable } from './syllable.ts'
export { parseTypedAmount, type TypedAmount } from './typed-amount.ts'
