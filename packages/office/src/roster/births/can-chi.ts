import { foldText } from '@lienthehe/domain/text'

const stems = ['giap', 'at', 'binh', 'dinh', 'mau', 'ky', 'canh', 'tan', 'nham', 'quy']
const branches = ['ty', 'suu', 'dan', 'mao', 'thin', 'ty', 'ngo', 'mui', 'than', 'dau', 'tuat', 'hoi']
const cycle = 60

/**
 * The years of the sixty-year cycle; 1924 is Giáp Tý. Tý and Tỵ are the same without diacritics, but the stems before
 * them differ.
 */
const yearsOfCycle = Array.from(
  { length: cycle },
  (_, place) => `${stems[place % 10]} ${branches[place % 12]}`,
)

/** The years from `from` to `to` with this name: `Kỷ Sửu` is 1949, 2009 and every sixtieth year. */
export function yearsNamed(
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const words = foldText(name)
    .replace(/^tuoi /, '')
    .replace(/\bti\b/, 'ty')
    .replace(/\bki\b/, 'ky')
    .replace(/\bqui\b/, 'quy')
  const years = Array.from({ length: to - from + 1 }, (_, place) => from + place)
  return years.filter((year) => yearsOfCycle[(((year - 1924) % cycle) + cycle) % cycle] === words)
}

/** Does the text name a year of the cycle, by stem and branch? */
export function isYearName(text: string): boolean {
  return yearsNamed(text, { from: 1924, to: 1983 }).length > 0
}
