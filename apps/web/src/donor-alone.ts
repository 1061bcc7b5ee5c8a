import type { Actor } from '@lienthehe/domain/access'

/** May this person see projects and nothing else? */
export function isDonorAlone({ grants }: Actor): boolean {
  return grants.length > 0 && grants.every(({ scope }) => scope.kind === 'project')
}
