import { signNote, writeCheckpoint, writeNote } from '@lienthehe/office/checkpoints'
import type { Services } from '../context.ts'
import { type Cosigned, readNewestCosigned } from './cosigned-file.ts'

type Asking = Pick<Services, 'attestation' | 'auditTree'>

/** The checkpoint of everything up to the last change, signed; `null`: nothing is signed here. */
export async function signedCheckpoint({ attestation, auditTree }: Asking): Promise<string | null> {
  const key = attestation.key()
  return key === null
    ? null
    : writeNote(signNote(writeCheckpoint({ origin: key.name, ...(await auditTree.head()) }), key))
}

/** The newest checkpoint that a witness cosigned; `null`: none has yet. */
export function newestCosigned({
  attestation: { cosignedFile },
}: Pick<Services, 'attestation'>): Cosigned | null {
  return cosignedFile === null ? null : readNewestCosigned(cosignedFile)
}
