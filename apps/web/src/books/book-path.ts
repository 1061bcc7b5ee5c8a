/** The address of a club’s fund book. */
export function bookPath(club: string, search: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams(search).toString()
  return `/cau-lac-bo/${club}/so-quy${asked === '' ? '' : `?${asked}`}`
}

/** The address of one loan in a club’s fund book. */
export function loanPath(club: string, loan: string): string {
  return `/cau-lac-bo/${club}/so-quy/vay/${loan}`
}

/** The address of the club's fund statement for a year, as an .xlsx file. */
export function statementPath(club: string, year: string): string {
  return `/api/exports/books/${club}?${new URLSearchParams({ year })}`
}

/** The address of the .xlsx file in which a club that kept its book on paper lists where it stands. */
export function cutOffTemplatePath(club: string): string {
  return `/api/exports/cut-off/${club}`
}
