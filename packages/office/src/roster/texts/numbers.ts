/**
 * Digits as a person wrote them: without the `.0` that a program adds, and without the marks that make them text in
 * Excel.
 */
export function plainDigits(text: string): string {
  return text.replace(/^['’]/, '').replace(/^(\+?\d{5,})[.,]0{1,2}$/, '$1')
}

/**
 * Did Excel cut a long number, as in `1.7E+10`? The file was saved in the short form that Excel showed, so digits are
 * lost.
 */
export function isCutByExcel(text: string): boolean {
  return /^\d+([.,]\d+)?e\+?\d+$/i.test(text)
}
