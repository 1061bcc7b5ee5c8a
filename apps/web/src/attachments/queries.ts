import { type AttachmentOwner, readBookKey } from '@lienthehe/domain/attachments'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type ListedAttachment = ApiOutputs['attachments']['list']['attachments'][number]

export function attachmentsQuery(owner: AttachmentOwner) {
  return {
    queryKey: ['attachments', owner.kind, owner.id],
    queryFn: () => api.attachments.list.query({ owner }),
    // A file keeps its row, and the focus in it, when the list is loaded again.
    reconcile: 'id',
  }
}

/** What a change of the papers of a record may change: their list, and the history of the record. */
export function touchedByAttachments({ kind, id }: AttachmentOwner): readonly QueryKey[] {
  return [['attachments', kind, id], ...histories[kind](id)]
}

const histories: Readonly<Record<AttachmentOwner['kind'], (id: string) => readonly QueryKey[]>> = {
  club: (id) => [['clubs', 'history', id]],
  unitPlan: () => [['unitPlans', 'history']],
  visit: () => [],
  paper: (id) => [['papers', 'history', id]],
  regulation: historyOfBook,
  loan: historyOfBook,
}

function historyOfBook(id: string): readonly QueryKey[] {
  return [['clubs', 'history', readBookKey(id).club]]
}
