// What a job is called among others.
import type { TFunction } from 'i18next';
import type { ExportJob } from '../_lib/jobs.ts';

/** 'Nhiệm vụ (CSV) · Quận Ninh Kiều'. @param t of the namespace export */
export const jobName = ({ request, unitName }: ExportJob, t: TFunction<'export'>): string =>
  t('name', { view: t(`view.${request.view}`), format: request.format, unit: unitName });
