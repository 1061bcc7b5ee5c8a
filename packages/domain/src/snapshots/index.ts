export { canonicalJson } from '../documents/canonical-json.ts'
export { recompute, type SnapshotDocuments } from './recompute.ts'
export {
  type Snapshot,
  type SnapshotBasis,
  type SnapshotClub,
  snapshotText,
  takeSnapshot,
  type VersionReference,
} from './snapshot.ts'
