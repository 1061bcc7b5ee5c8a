import { signNote, writeCheckpoint, writeNote } from '@lienthehe/office/checkpoints'
import type { Services } from '../context.ts'
import { type Cosigned, readNewestCosigned } from './cosigned-file.ts'

type Asking = Pick<Services, 'attestation' | 'auditTree'>

/** The signed checkpoint of everything up to the last change; `null`: this installation signs nothing. */
export async function signedCheckpoint({ attestation, auditTree }: Asking): Promise<string | null> {
  const key = attestation.key()
  return key === null
    ? null
    : writeNote(signNote(writeCheckpoint({ origin: key.name, ...(await auditTree.head()) }), key))
}

/** The newest cosigned checkpoint of this installation; `null`: no witness has cosigned one yet. */
export function newestCosigned({
  attestation: { cosignedFile },
}: Pick<Services, 'attestation'>): Cosigned | null {
  return cosignedFile === null ? null : readNewestCosigned(cosignedFile)
}
