// Where a draft is worked on: `/nhap-ke-hoach/5` for the draft with the id 'PlanDraft:5'.

/** The address of a draft. */
export const draftPath = (id: string): string => `/nhap-ke-hoach/${id.slice(id.indexOf(':') + 1)}`;

/** The id that an address names. */
export const draftId = (number: string): string => `PlanDraft:${number}`;
