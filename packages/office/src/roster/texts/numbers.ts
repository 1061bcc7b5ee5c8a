/** Digits as a person wrote them, without the `.0` of a program and the marks that keep them text in Excel. */
export function plainDigits(text: string): string {
  return text.replace(/^['’]/, '').replace(/^(\+?\d{5,})[.,]0{1,2}$/, '$1')
}

/** `1.7E+10`: Excel showed a long number in a short form and the file was saved like that, so its digits are lost. */
export function isCutByExcel(text: string): boolean {
  return /^\d+([.,]\d+)?e\+?\d+$/i.test(text)
}
