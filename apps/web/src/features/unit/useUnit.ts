// The unit that an address names by its code.
import { useQuery } from '@apollo/client/react';
import type { Found } from '../../ui/OptionList.tsx';
import { UnitOfCodeDocument } from './useUnit.generated.ts';

/** By its code until its name is known. @param code '' for none @param asOf the day on which it is read; today if left out */
export function useUnit(code: string, asOf?: string): Found | null {
  const { data } = useQuery(UnitOfCodeDocument, { variables: { code, asOf }, skip: code === '' });
  return code === '' ? null : { id: code, label: data?.unit?.name ?? code };
}
