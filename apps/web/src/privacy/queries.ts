import { type ApiOutputs, api } from '../api.ts'

export type PersonView = ApiOutputs['privacy']['ofMember']

/** All that is held of a member, and who sees it. */
export function personQuery(member: string) {
  return {
    queryKey: ['privacy', 'ofMember', member],
    queryFn: () => api.privacy.ofMember.query({ member }),
    staleTime: 0,
  }
}
