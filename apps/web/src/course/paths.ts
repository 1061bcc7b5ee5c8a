import type { IsoDate } from '@lienthehe/domain'

type Asked = { readonly plan: string | null; readonly asOf: IsoDate | null }

/** The address of the page on the course of the targets and districts, for a plan up to a day. */
export function coursePath(asked: Asked) {
  return withQuery('/dien-bien', asked)
}

/** The address of the comparison of two days. */
export function twoDaysPath(asked: Asked) {
  return withQuery('/so-sanh', asked)
}

function withQuery(path: string, { plan, asOf }: Asked) {
  const words = new URLSearchParams({
    ...(plan !== null && { 'ke-hoach': plan }),
    ...(asOf !== null && { ngay: asOf }),
  }).toString()
  return words === '' ? path : `${path}?${words}`
}
