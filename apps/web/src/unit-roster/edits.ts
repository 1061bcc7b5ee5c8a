import { api } from '../api.ts'
import type { DraftEdits } from '../roster/edits.ts'
import type { UnitDraft } from './queries.ts'

/** The edits of a list of clubs or of boards: its cells and columns are corrected like those of members. */
export const listEdits: DraftEdits = {
  correct: (input) => api.unitRosters.correct.mutate(input),
  answer: (input) => api.unitLists.answer.mutate(input),
  match: (input) => api.unitRosters.match.mutate(input),
  touches: () => [['unitLists']],
}

/** The edits of a file with the clubs of a unit; one answer is given to every club that asks the same. */
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
