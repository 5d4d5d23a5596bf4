// Who may send files, and who may fetch them.
import { rule, type Policy } from '../../lib/policy.ts';
import { readScope, scopeHolds, type UnitPlace, type ViewerIdentity } from '../viewer/viewer.rules.ts';

export interface AttachmentSubject {
  uploadedBy: number;
  /** Where the evidence that it belongs to stands; null while it belongs to none. */
  place: UnitPlace | null;
}

const WRITERS = ['OFFICER', 'LEADER', 'ADMIN'] as const satisfies ViewerIdentity['grants'][number]['role'][];

export const attachmentPolicy = {
  upload: rule<ViewerIdentity>('officers and leaders of any unit, and administrators', (viewer) =>
    viewer.grants.some(({ role }) => (WRITERS as readonly string[]).includes(role)),
  ),
  download: rule<ViewerIdentity, AttachmentSubject>(
    'those who may read the evidence it belongs to; its uploader, while it belongs to none',
    (viewer, { uploadedBy, place }) => (place ? scopeHolds(readScope(viewer), place) : uploadedBy === viewer.accountId),
  ),
} satisfies Policy;
