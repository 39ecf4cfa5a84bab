/** Leaves, beside each script, style and drawing of a folder, its brotli copy when it is lighter. */
export function comprimer(dossier: string): void;
