import type { VisitId } from '@lienthehe/domain/oversight'

/** The list of what is planned and still to be done. */
export const visitsPath = '/kiem-tra'

/** The page of one visit. */
export function visitPath(id: VisitId | string): string {
  return `${visitsPath}/${id}`
}
