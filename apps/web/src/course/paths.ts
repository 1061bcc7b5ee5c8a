import type { IsoDate } from '@lienthehe/domain'

type Asked = { readonly plan: string | null; readonly asOf: IsoDate | null }

/** The course of the targets and the districts side by side, for a plan up to a day. */
export function coursePath(asked: Asked) {
  return withQuery('/dien-bien', asked)
}

/** What changed between two days. */
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
