export const browserArgs: string[];
export function browserPath(): string | undefined;
export function quickBrowserPath(): string | undefined;
export function findBrowser(): Promise<{ path?: string; problem?: string }>;
