import { type AttachmentOwner, readBookKey } from '@lienthehe/domain/attachments'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api, matchedById } from '../api.ts'

export type ListedAttachment = ApiOutputs['attachments']['list']['attachments'][number]

export function attachmentsQuery(owner: AttachmentOwner) {
  return matchedById({
    queryKey: ['attachments', owner.kind, owner.id],
    queryFn: () => api.attachments.list.query({ owner }),
  })
}

/** The queries whose answers may change with a record's papers: their list, and the history of the record. */
export function touchedByAttachments(owner: AttachmentOwner): readonly QueryKey[] {
  return [['attachments', owner.kind, owner.id], ...historiesOf(owner)]
}

function historiesOf(owner: AttachmentOwner): readonly QueryKey[] {
  switch (owner.kind) {
    case 'club':
      return [['clubs', 'history', owner.id]]
    case 'unitPlan':
      return [['unitPlans', 'history']]
    case 'visit':
    case 'snapshot':
      return []
    case 'means':
      return [['means', 'history', owner.id]]
    case 'paper':
      return [['papers', 'history', owner.id]]
    case 'regulation':
    case 'loan':
      return [['clubs', 'history', readBookKey(owner.id).club]]
  }
}
