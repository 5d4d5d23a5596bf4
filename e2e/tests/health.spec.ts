// The server lives and can serve.
import { expect, test } from '@playwright/test';

for (const path of ['/healthz', '/readyz']) {
  test(`${path} answers 200`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(200);
  });
}
