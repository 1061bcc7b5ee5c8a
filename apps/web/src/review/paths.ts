import type { IsoDate } from '@lienthehe/domain'

/**
 * The address of the page that shows a plan clause by clause on a day; `null`: the plan in force, or the default day of
 * the page.
 */
export function clausesPath({ plan, asOf }: { readonly plan: string | null; readonly asOf: IsoDate | null }) {
  const asked = new URLSearchParams({
    ...(plan !== null && { 'ke-hoach': plan }),
    ...(asOf !== null && { ngay: asOf }),
  }).toString()
  return asked === '' ? '/ke-hoach/tung-diem' : `/ke-hoach/tung-diem?${asked}`
}

/** The address at which the server generates the review of a plan on a day, as a document that can be edited. */
export function reportPath({
  plan,
  asOf,
}: {
  readonly plan: { readonly id: string }
  readonly asOf: IsoDate
}) {
  return `/api/exports/review?${new URLSearchParams({ plan: plan.id, asOf })}`
}
