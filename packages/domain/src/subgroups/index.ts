export { subgroupHistory } from './history.ts'
export type { SubgroupRefusal } from './refusal.ts'
export type { Subgroup, SubgroupDraft, SubgroupId } from './schema.ts'
export { isSameSubgroup, type SubgroupOfClub, subgroupsOf } from './subgroup.ts'
export {
  type ChangedSubgroup,
  changeSubgroup,
  dissolveSubgroup,
  formSubgroup,
  type SubgroupSituation,
} from './transitions.ts'
