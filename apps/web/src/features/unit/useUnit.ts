// The unit that an address names by its code.
import { useQuery } from '@apollo/client/react';
import type { Found } from '../../ui/OptionList.tsx';
import { UnitOfCodeDocument } from './useUnit.generated.ts';

/** By its code until its name is known. @param code '' for none */
export function useUnit(code: string): Found | null {
  const { data } = useQuery(UnitOfCodeDocument, { variables: { code }, skip: code === '' });
  return code === '' ? null : { id: code, label: data?.unit?.name ?? code };
}
