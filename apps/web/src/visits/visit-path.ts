import type { VisitId } from '@lienthehe/domain/oversight'

/** The address of the list of planned visits and open tasks. */
export const visitsPath = '/kiem-tra'

/** The address of one visit. */
export function visitPath(id: VisitId | string): string {
  return `${visitsPath}/${id}`
}
