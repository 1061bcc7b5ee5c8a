export { type EncodingGuess, guessEncoding } from './guess-encoding.ts'
export {
  encodingOfFont,
  fromUnicode,
  type NoCounterpart,
  type OldEncoding,
  oldEncodings,
  toUnicode,
} from './old-encoding.ts'
