// The tests that mutation testing runs: those of the mutated rooms, not the ones that start processes.
export default { test: { include: ['lib/{relecture,contexte,annuaire,steps}/**/*.test.ts'] } };
