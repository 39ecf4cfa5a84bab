/** One entry for all the tests that judge the mutated file: a process starts once per mutant, not ten times. */
for (const file of (process.env.TESTS_DU_FICHIER ?? '').split(' ')) await import(file);

export {};
