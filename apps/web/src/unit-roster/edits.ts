import { api } from '../api.ts'
import type { DraftEdits } from '../roster/edits.ts'
import type { UnitDraft } from './queries.ts'

/** How a list of clubs or boards is changed: its cells and columns are corrected like those of members. */
export const listEdits: DraftEdits = {
  correct: (input) => api.unitRosters.correct.mutate(input),
  answer: (input) => api.unitLists.answer.mutate(input),
  match: (input) => api.unitRosters.match.mutate(input),
  touches: () => [['unitLists']],
}

/**
 * How a file with the members of a unit's clubs is changed. One answer is given for every club that has the same
 * question.
 */
export function unitEdits(draft: () => Pick<UnitDraft, 'questions'>): DraftEdits {
  const idsOf = (question: string) => draft().questions.find(({ id }) => id === question)?.ids ?? [question]
  return {
    correct: (input) => api.unitRosters.correct.mutate(input),
    answer: ({ question, ...input }) =>
      api.unitRosters.answer.mutate({ ...input, ids: [...idsOf(question)] }),
    match: (input) => api.unitRosters.match.mutate(input),
    touches: () => [['unitRosters']],
  }
}
