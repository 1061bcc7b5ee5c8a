/** What people write around a date without changing it: a time of midnight, “ngày … tháng … năm …”, brackets. */
const around: readonly (readonly [RegExp, string])[] = [
  [/[T ]0?0:00(:00)?(\.0+)?Z?$/, ''],
  [/^\((.*)\)$/, '$1'],
  // The day, or the day and the month, are blank.
  [/^(?:[-–._x?*…]{1,3}\s*\/\s*){2}(?=\d{4}$)/i, ''],
  [/^[-–._x?*…]{1,3}\s*\/\s*(?=\d{1,2}\s*\/\s*\d{4}$)/i, ''],
  [/^['’](?=\d)/, ''],
  [/^(?:năm sinh|sinh năm|sinh ngày|sinh|năm|nam|s\.n|sn|s)[\s.:]*(?=\p{L}|\d|\()/iu, ''],
  [/^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*,?\s*(?:năm\s*)?(\d{4})$/i, '$1/$2/$3'],
  [/^(?:tháng|t)\.?\s*(\d{1,2})\s*(?:năm|[/.,-]|\s)\s*(\d{4})$/i, '$1/$2'],
  [/^ngày\s*(?=\d)/i, ''],
  [/^(\d{4})[.,]0$/, '$1'],
  [/[.,;]$/, ''],
]

/** The text of a date without the words around it: `ngày 14 tháng 3 năm 1954` is `14/3/1954`, `s.1949` is `1949`. */
export function plainDate(text: string): string {
  return around.reduce((kept, [pattern, plain]) => kept.replace(pattern, plain).trim(), text.trim())
}
