import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type PersonView = ApiOutputs['privacy']['ofMember']
export type StoredRequest = PersonView['requests'][number]

/** Everything that is held about a member, and who sees it. */
export function personQuery(member: string) {
  return {
    queryKey: ['privacy', 'ofMember', member],
    queryFn: () => api.privacy.ofMember.query({ member }),
    staleTime: 0,
  }
}

/** What a step of a request changes: the page about the person, and what waits. */
export function touchedByRequests(member: string): readonly QueryKey[] {
  return [
    ['privacy', 'ofMember', member],
    ['waiting', 'list'],
  ]
}
