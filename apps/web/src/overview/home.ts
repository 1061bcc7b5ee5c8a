import type { Grant } from '@lienthehe/domain'

/** Where somebody begins who may not see the whole plan: at their only club, or at the list of what they may see. */
export function homeOf(grants: readonly Pick<Grant, 'scope'>[]): string {
  const clubs = new Set(grants.map(({ scope }) => (scope.kind === 'club' ? scope.club : null)))
  const [only] = clubs
  return clubs.size === 1 && only !== null && only !== undefined ? `/cau-lac-bo/${only}` : '/cau-lac-bo'
}
