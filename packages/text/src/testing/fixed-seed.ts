/**
 * Run before the tests. Where `CI` is set, properties are tried with the same values each time: what fails there was broken
 * by what is being checked. Everywhere else they go on exploring.
 */
if (process.env.CI) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: 20_261_126 });
}
