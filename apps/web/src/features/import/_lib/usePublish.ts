// Publishes a draft, as a new plan or as an amendment of one; all that shows plans or counts tasks is then read anew.
import type { ApolloCache } from '@apollo/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import type { PublishPlanDraftInput } from '../../../generated/types.ts';
import { PublishPlanDraftDocument, type PublishPlanDraftMutation } from './draft-api.generated.ts';

type Published = Extract<PublishPlanDraftMutation['publishPlanDraft'], { __typename: 'PlanPublished' }>;

/** `publish` gives what was published, or null when it was not: `problem` then says why. */
export function usePublish() {
  const { t } = useTranslation('common');
  const [send, { busy }] = useMutate(PublishPlanDraftDocument);
  const [problem, setProblem] = useState<string | null>(null);

  async function publish(input: PublishPlanDraftInput): Promise<Published | null> {
    setProblem(null);
    const outcome = await send({ variables: { input }, update: forgetPlans });
    if (outcome.kind === 'done') return outcome.value;
    setProblem(outcome.kind === 'failed' ? t(`failure.${outcome.failure.reason}`) : outcome.error.message);
    return null;
  }
  return { publish, busy, problem };
}

function forgetPlans(cache: ApolloCache): void {
  for (const fieldName of ['plans', 'plan', 'planDrafts', 'unit', 'tasks', 'node']) {
    cache.evict({ id: 'ROOT_QUERY', fieldName });
  }
  cache.gc();
}
