/** A count as it is printed, with the English noun that agrees with it: `1 club`, `12 clubs`. */
export const counted = (count: string | number, one: string, several: string): string =>
  `${count} ${String(count) === '1' ? one : several}`
