import type { MeansId } from '@lienthehe/domain/resources'
import { type ApiOutputs, api } from '../api.ts'

export type ProjectView = ApiOutputs['means']['project']

/** `project: null`: the user's own project. */
export function projectQuery(project: string | null) {
  return {
    queryKey: ['means', 'project', project],
    // The id is not checked here: for an unknown id the server answers “not found”.
    queryFn: () => api.means.project.query({ project: project as MeansId | null }),
  }
}
