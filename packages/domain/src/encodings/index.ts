export { fromUnicode, type NoCounterpart, type OldEncoding, toUnicode } from './old-encoding.ts'
