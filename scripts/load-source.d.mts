export function loadSource(source: string): Promise<unknown>;
export function compileSource(source: string): Promise<string>;
