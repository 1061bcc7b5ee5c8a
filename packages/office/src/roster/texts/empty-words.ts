/** Is the whole text what a program writes for “nothing”? */
export function isBlankWord(text: string): boolean {
  return /^(null|nan|none|n\/a|nil|undefined|\(null\)|\(blank\))$/i.test(text)
}

/** Is the whole text an error that a formula or a program left in the cell, or the sign that it is still loading? */
export function isCellError(text: string): boolean {
  return /^#[A-Z][A-Z0-9_]*(\/[0A])?[!?]?$|^#+$|^err:\s?\d{3}$|^(loading|đang tải)\s*(\.{2,}|…)$/i.test(text)
}
