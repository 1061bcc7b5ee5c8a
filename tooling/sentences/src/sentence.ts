/** The code's text for one sentence or name, in both languages; `null`: the code has it only in the other language. */
export type Sentence = {
  readonly line: number
  readonly vi: string | null
  readonly en: string | null
}

const vietnameseLetter = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i

export function isVietnamese(text: string): boolean {
  return vietnameseLetter.test(text)
}

/** Is there text to read besides the filled-in values? A single letter does not count. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}/g, ''))
}
