interface WorkerPolicy {
  createScriptURL(url: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): WorkerPolicy;
}

let policy: WorkerPolicy | null | undefined;

function policyOf(scope: { readonly trustedTypes?: PolicyFactory }): WorkerPolicy | null {
  if (scope.trustedTypes === undefined) return null;
  return scope.trustedTypes.createPolicy('laneway-worker', {
    createScriptURL(url) {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError('Workers come from this page’s own address only');
      return url;
    },
  });
}

/** A worker from our own address. The page allows no other scripts, and asks for one named policy that vouches for this one. */
export function startWorker(url: string, options?: WorkerOptions): Worker {
  if (policy === undefined) policy = policyOf(globalThis as { readonly trustedTypes?: PolicyFactory }); // not in TypeScript's library yet
  const trusted = policy === null ? url : policy.createScriptURL(url);
  return new Worker(trusted as string, options); // a TrustedScriptURL stands where TypeScript knows a string
}
